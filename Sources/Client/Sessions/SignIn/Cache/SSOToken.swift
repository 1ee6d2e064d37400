internal import Primitives

/// A sign-in at Identity Center, as the entries of `~/.aws/sso/cache` have it.
struct SSOToken: Sendable {
    var startURL: String
    var region: String
    var accessToken: Secret
    var expiresAt: Timestamp
    /// The client that signed in, where it can renew.
    var client: SSOClient?
    var refreshToken: Secret?

    /// Whether it is to be renewed before it is used: less than 15 minutes are left, as in botocore.
    func isStale(at now: Timestamp) -> Bool { expiresAt.seconds(since: now) < 900 }

    /// Whether it is of no use any more. A minute is for clocks and ways.
    func isExpired(at now: Timestamp) -> Bool { expiresAt.seconds(since: now) <= 60 }

    /// What it takes to renew it without a person; nil when that is not to be had.
    func renewal(at now: Timestamp) -> (client: SSOClient, token: Secret)? {
        guard let client, let refreshToken, client.expiresAt > now else { return nil }
        return (client, refreshToken)
    }

    /// When nothing of it is of use any more.
    var end: Timestamp {
        guard refreshToken != nil, let client else { return expiresAt }
        return max(expiresAt, client.expiresAt)
    }

    /// Nil for what is no token: a client registration, or half a file.
    init?(_ entry: Secret) {
        guard let json = try? JSON.parse(entry.revealedBytes()), let token = json["accessToken"]?.stringValue,
            let expiresAt = json["expiresAt"]?.stringValue.flatMap(CacheTime.read)
        else { return nil }
        accessToken = Secret(utf8: token)
        self.expiresAt = expiresAt
        startURL = json["startUrl"]?.stringValue ?? ""
        region = json["region"]?.stringValue ?? ""
        refreshToken = json["refreshToken"]?.stringValue.map { Secret(utf8: $0) }
        client = SSOClient(token: json)
    }

    init(
        startURL: String, region: String, accessToken: Secret, expiresAt: Timestamp, client: SSOClient?,
        refreshToken: Secret?
    ) {
        (self.startURL, self.region, self.accessToken) = (startURL, region, accessToken)
        (self.expiresAt, self.client, self.refreshToken) = (expiresAt, client, refreshToken)
    }

    /// The members that AWS's CLI writes, in its order.
    var entry: Secret {
        var members: [JSON.Member] = [
            .init("startUrl", .string(startURL)), .init("region", .string(region)),
            .init("accessToken", .string(accessToken.revealed())), .init("expiresAt", .string(expiresAt.iso8601)),
        ]
        if let client {
            members += [
                .init("clientId", .string(client.id)), .init("clientSecret", .string(client.secret.revealed())),
                .init("registrationExpiresAt", .string(client.expiresAt.iso8601)),
            ]
        }
        if let refreshToken { members.append(.init("refreshToken", .string(refreshToken.revealed()))) }
        return Secret(utf8: JSON.object(members).text)
    }
}

/// A client registration of sso-oidc.
struct SSOClient: Sendable {
    let id: String
    let secret: Secret
    let expiresAt: Timestamp
    /// Nil for what was registered before there was more than the device code.
    var grantTypes: [String]?
    var scopes: [String]?

    init(id: String, secret: Secret, expiresAt: Timestamp, grantTypes: [String]?, scopes: [String]?) {
        (self.id, self.secret, self.expiresAt) = (id, secret, expiresAt)
        (self.grantTypes, self.scopes) = (grantTypes, scopes)
    }

    /// A registration as it lies in the cache.
    init?(_ entry: Secret) {
        guard let json = try? JSON.parse(entry.revealedBytes()) else { return nil }
        self.init(json, expiry: "expiresAt")
        grantTypes = json["grantTypes"]?.arrayValue?.compactMap(\.stringValue)
        scopes = json["scopes"]?.arrayValue?.compactMap(\.stringValue)
    }

    /// The registration that stands beside a token.
    init?(token json: JSON) { self.init(json, expiry: "registrationExpiresAt") }

    private init?(_ json: JSON, expiry: String) {
        guard let id = json["clientId"]?.stringValue, let secret = json["clientSecret"]?.stringValue,
            let expiresAt = json[expiry]?.stringValue.flatMap(CacheTime.read)
        else { return nil }
        self.init(id: id, secret: Secret(utf8: secret), expiresAt: expiresAt, grantTypes: nil, scopes: nil)
    }

    /// Whether it may still be used: at least 15 minutes are left, as in aws-cli.
    func isFresh(at now: Timestamp) -> Bool { expiresAt.seconds(since: now) >= 900 }

    /// Whether it was registered for codes that come to a redirect URI.
    var isForAuthorizationCodes: Bool { grantTypes?.contains(GrantType.authorizationCode) ?? false }

    /// Whether it was registered for device codes, which is all that there is when nothing is said.
    var isForDeviceCodes: Bool { grantTypes?.contains(GrantType.deviceCode) ?? true }

    var entry: Secret {
        var members: [JSON.Member] = [
            .init("clientId", .string(id)), .init("clientSecret", .string(secret.revealed())),
            .init("expiresAt", .string(expiresAt.iso8601)),
        ]
        if let scopes { members.append(.init("scopes", .array(scopes.map { .string($0) }))) }
        if let grantTypes { members.append(.init("grantTypes", .array(grantTypes.map { .string($0) }))) }
        return Secret(utf8: JSON.object(members).text)
    }
}

/// The grant types of sso-oidc.
enum GrantType {
    static let authorizationCode = "authorization_code"
    static let deviceCode = "urn:ietf:params:oauth:grant-type:device_code"
    static let refreshToken = "refresh_token"
}

/// Times as caches have them.
enum CacheTime {
    /// ISO 8601; early tools wrote `UTC` for `Z`.
    static func read(_ text: String) -> Timestamp? {
        Timestamp(iso8601: text) ?? (text.hasSuffix("UTC") ? Timestamp(iso8601: text.dropLast(3) + "Z") : nil)
    }
}
