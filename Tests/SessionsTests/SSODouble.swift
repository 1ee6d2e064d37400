import Primitives
import Sessions
import SharedConfig
import SigV4
import Synchronization

/// Answers as sso-oidc and the portal would; what it is told to say first, it says first.
final class SSODouble: Sendable {
    struct State {
        var scripted: [String: [AWSResponse]] = [:]
        var count = 0
    }

    private let state = Mutex(State())

    /// The next answer to a request for `path`.
    func say(_ response: AWSResponse, to path: String) {
        state.withLock { $0.scripted[path, default: []].append(response) }
    }

    func answer(_ request: AWSRequest) -> AWSResponse {
        let path = Self.path(request)
        let (scripted, count) = state.withLock { state in
            state.count += 1
            let first = state.scripted[path]?.first
            if first != nil { state.scripted[path]?.removeFirst() }
            return (first, state.count)
        }
        return scripted ?? Self.usual(path, count)
    }

    /// Without scheme, host and query.
    static func path(_ request: AWSRequest) -> String {
        let rest = request.url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false).dropFirst(2)
        let path = rest.first.map { $0.drop { $0 != "/" } } ?? ""
        return String(path.prefix { $0 != "?" })
    }

    static func error(_ code: String, status: Int = 400) -> AWSResponse {
        json("{\"error_description\":\"as told\"}", status: status, headers: ["x-amzn-ErrorType": code])
    }

    static func json(_ text: String, status: Int = 200, headers: HeaderList = [:]) -> AWSResponse {
        AWSResponse(status: status, headers: headers, body: Array(text.utf8))
    }

    private static func usual(_ path: String, _ count: Int) -> AWSResponse {
        switch path {
        case "/client/register":
            json("{\"clientId\":\"client\(count)\",\"clientSecret\":\"hush\",\"clientSecretExpiresAt\":1803000000}")
        case "/device_authorization":
            json(
                """
                {"deviceCode":"device","userCode":"ABCD-EFGH","verificationUri":"https://d/","expiresIn":600,\
                "verificationUriComplete":"https://d/?user_code=ABCD-EFGH","interval":3}
                """)
        case "/token":
            json(
                "{\"accessToken\":\"access\(count)\",\"refreshToken\":\"refresh\(count)\",\"expiresIn\":3600,"
                    + "\"tokenType\":\"Bearer\"}")
        case "/federation/credentials", "/p/federation/credentials":
            json(
                "{\"roleCredentials\":{\"accessKeyId\":\"ASIA\(count)\",\"secretAccessKey\":\"hush\","
                    + "\"sessionToken\":\"token\",\"expiration\":1795258800000}}")
        default: json("{}")
        }
    }

    /// SHA-1 of `corp`, and of the older profile's start URL.
    static let corp = "ee0bfd2552fbd840c02cc48b6e823320543c450f"
    static let old = "1d47cd59199f5382ea3263cd651594c6f924286d"

    static let config = """
        [sso-session corp]
        sso_start_url = https://d-1.awsapps.com/start
        sso_region = eu-west-1
        sso_registration_scopes = sso:account:access

        [profile dev]
        sso_session = corp
        sso_account_id = 111122223333
        sso_role_name = Admin
        region = us-east-1

        [profile old]
        sso_start_url = https://d-2.awsapps.com/start
        sso_region = eu-west-1
        sso_account_id = 111122223333
        sso_role_name = Admin
        region = us-east-1

        [profile far]
        role_arn = arn:aws:iam::999999999999:role/far
        source_profile = dev
        region = us-east-1
        """
}

extension World {
    /// Made with Identity Center's services, and STS's for whatever has another address.
    convenience init(sso: SSODouble, environment: [String: String] = [:]) throws {
        try self.init(SSODouble.config, environment: environment) { request in
            request.url.contains("sts") ? STSDouble.answer(request) : sso.answer(request)
        }
    }

    /// A token in the cache, as another tool has left it.
    func signIn(
        _ name: String = SSODouble.corp, left seconds: Int64, refresh: String? = "refresh", registration: Int64 = 86_400
    ) {
        let refreshing =
            refresh.map {
                ",\"refreshToken\":\"\($0)\",\"clientId\":\"c\",\"clientSecret\":\"s\","
                    + "\"registrationExpiresAt\":\"\(now.adding(seconds: registration).iso8601)\""
            } ?? ""
        tokens.write(
            Secret(
                utf8:
                    "{\"startUrl\":\"https://d-1.awsapps.com/start\",\"region\":\"eu-west-1\",\"accessToken\":\"kept\","
                    + "\"expiresAt\":\"\(now.adding(seconds: seconds).iso8601)\"\(refreshing)}"), under: name,
            until: now)
    }

    /// The paths that were asked for.
    var paths: [String] { sent.map(SSODouble.path) }
}
