internal import Crypto
internal import Primitives
internal import SigV4

/// A sign-in of `aws login`, as the entries of `~/.aws/login/cache` have it (botocore `LoginCredentialFetcher`).
struct AWSLoginToken: Sendable {
    /// All of it, so that what we do not know of stays.
    private var json: JSON
    private(set) var credentials: AWSCredentials
    private(set) var accountID: String?
    private(set) var expiresAt: Timestamp
    private(set) var refreshToken: Secret
    let clientID: String
    /// The key that the sign-in is bound to, as PEM.
    let key: Secret

    /// Seconds before the end from which on it is renewed, as in botocore.
    static let margin: Int64 = 300

    func isFresh(at now: Timestamp) -> Bool { expiresAt.seconds(since: now) > Self.margin }

    /// Nil for what is no such sign-in.
    init?(_ entry: Secret) {
        guard let json = try? JSON.parse(entry.revealedBytes()), let access = json["accessToken"],
            let accessKeyID = access["accessKeyId"]?.stringValue,
            let secret = access["secretAccessKey"]?.stringValue, let token = access["sessionToken"]?.stringValue,
            let end = access["expiresAt"]?.stringValue.flatMap(CacheTime.read),
            let refresh = json["refreshToken"]?.stringValue, let client = json["clientId"]?.stringValue,
            let key = json["dpopKey"]?.stringValue
        else { return nil }
        self.json = json
        credentials = AWSCredentials(
            accessKeyID: accessKeyID, secretAccessKey: Secret(utf8: secret), sessionToken: Secret(utf8: token))
        accountID = access["accountId"]?.stringValue
        (expiresAt, clientID) = (end, client)
        refreshToken = Secret(utf8: refresh)
        self.key = Secret(utf8: key)
    }

    /// The sign-in with new credentials, everything else as it was.
    func renewed(_ credentials: AWSCredentials, refreshToken: Secret, until end: Timestamp) -> AWSLoginToken {
        var other = self
        (other.credentials, other.refreshToken, other.expiresAt) = (credentials, refreshToken, end)
        let access: [JSON.Member] = [
            .init("accessKeyId", .string(credentials.accessKeyID)),
            .init("secretAccessKey", .string(credentials.secretAccessKey.revealed())),
            .init("sessionToken", .string(credentials.sessionToken?.revealed() ?? "")),
            .init("accountId", accountID.map { .string($0) } ?? .null), .init("expiresAt", .string(end.iso8601)),
        ]
        let members = (json.objectValue ?? []).map { member in
            switch member.name {
            case "accessToken": JSON.Member("accessToken", .object(access))
            case "refreshToken": JSON.Member("refreshToken", .string(refreshToken.revealed()))
            default: member
            }
        }
        other.json = .object(members)
        return other
    }

    var entry: Secret { Secret(json.bytes) }
}
