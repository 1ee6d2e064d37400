import Foundation
import Platform
import Primitives
import Sessions
import SharedConfig
import SigV4
import Synchronization
import Testing

@Suite(.enabled(if: Vectors.exist, Vectors.absent))
struct ChainVectorTests {
    @Test(arguments: [
        "assume_role_override_global_env_url", "assume_role_override_global_profile_url",
        "assume_role_override_service_env_url", "assume_role_override_service_profile_url", "credential_process",
        "credential_process_account_id_fallback", "credential_process_failure", "credential_process_invalid",
        "e2e_assume_role", "e2e_fips_and_dual_stack_sts", "empty_config", "invalid_config",
        "invalid_sso_credentials_config", "region_override", "retry_on_error", "sso_credentials",
        "sso_override_global_env_url", "sso_token",
    ])
    func aRecordedChainGivesItsCredentialsOrAnError(name: String) async throws {
        let expected = try #require(Vectors.read("credential-chain/\(name)/test-case.json")["result"])
        guard let ok = expected["Ok"] else {
            await #expect(throws: (any Error).self) { try await resolve(name) }
            return
        }
        let found = try await resolve(name)
        #expect(found.credentials.accessKeyID == ok["access_key_id"]?.stringValue)
        #expect(found.credentials.secretAccessKey.revealed() == ok["secret_access_key"]?.stringValue)
        #expect(found.credentials.sessionToken?.revealed() == ok["session_token"]?.stringValue)
        #expect(found.accountID == ok["account_id"]?.stringValue)
        #expect(found.expiration?.seconds == ok["expiry"]?.integerValue)
    }

    private func resolve(_ name: String) async throws -> SessionCredentials {
        let folder = "credential-chain/\(name)"
        var variables: [String: String] = [:]
        for member in try Vectors.read("\(folder)/env.json").objectValue ?? [] {
            variables[member.name] = member.value.stringValue
        }
        variables["PATH"] = "/usr/bin:/bin"
        let traffic = Traffic(try Vectors.read("\(folder)/http-traffic.json"))
        func text(_ file: String) -> String {
            let path = "\(Vectors.folder)/\(folder)/fs/home/.aws/\(file)"
            return FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        let world = try World(text("config"), credentials: text("credentials"), environment: variables) {
            request in traffic.answer(request)
        }
        world.now = Timestamp(iso8601: "2021-08-05T18:58:02Z") ?? world.now
        // The tokens that lie in the case's home.
        let cache = "\(Vectors.folder)/\(folder)/fs/home/.aws/sso/cache"
        for file in (try? FileManager.default.contentsOfDirectory(atPath: cache)) ?? [] where file.hasSuffix(".json") {
            let entry = try #require(FileManager.default.contents(atPath: "\(cache)/\(file)"))
            world.tokens.write(Secret(Array(entry)), under: String(file.dropLast(5)), until: world.now)
        }
        var context = world.context
        context.commands = ShellRunner()
        let result = try await SessionBroker(context).credentials(
            for: ProfileSelection(name: "default", isExplicit: true))
        #expect(traffic.isDone)
        return result
    }
}

/// Requests that have to come, and the answers to them.
private final class Traffic: Sendable {
    private struct Exchange {
        var url = ""
        var bearer: String?
        var body = ""
        var status = 0
        var answer = ""
    }

    private let exchanges: Mutex<[Exchange]>

    init(_ json: JSON) {
        var exchanges: [Exchange] = []
        for event in json["events"]?.arrayValue ?? [] {
            let action = event["action"]
            if let request = action?["Request"]?["request"] {
                let bearer = request["headers"]?["x-amz-sso_bearer_token"]?.arrayValue?.first?.stringValue
                exchanges.append(Exchange(url: request["uri"]?.stringValue ?? "", bearer: bearer))
            } else if let response = action?["Response"]?["response"]?["Ok"] {
                exchanges[exchanges.count - 1].status = Int(response["status"]?.integerValue ?? 0)
            } else if let data = action?["Data"] {
                let text = data["data"]?["Utf8"]?.stringValue ?? ""
                if data["direction"]?.stringValue == "Request" {
                    exchanges[exchanges.count - 1].body += text
                } else {
                    exchanges[exchanges.count - 1].answer += text
                }
            }
        }
        self.exchanges = Mutex(exchanges)
    }

    var isDone: Bool { exchanges.withLock { $0.isEmpty } }

    func answer(_ request: AWSRequest) -> AWSResponse {
        let next = exchanges.withLock { $0.isEmpty ? nil : $0.removeFirst() }
        guard let next else { return STSDouble.error("Unexpected", "no request was to come") }
        let isBare = !next.url.contains("?") && !next.url.hasSuffix("/")
        #expect(request.url == (isBare ? next.url + "/" : next.url))
        if let bearer = next.bearer { #expect(request.headers["x-amz-sso_bearer_token"] == bearer) }
        let expected = AWSRequest.form(of: next.body)
        for name in ["Action", "Version", "RoleArn"] { #expect(request.form[name] == expected[name]) }
        return STSDouble.response(next.answer, status: next.status)
    }
}
