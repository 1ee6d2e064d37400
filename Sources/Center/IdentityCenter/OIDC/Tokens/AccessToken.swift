internal import CenterStore
internal import Primitives

/// What an access token says. It is good for as long as its sign-in session lives, and its family was not ended.
struct AccessToken: Hashable, Sendable {
    var sessionID: String
    /// The person's id in the identity store.
    var userID: String
    var familyID: String
    /// Empty for clients that registered none: such a token is good for the portal API.
    var scopes: [String]
    var expiresAt: Timestamp

    /// Whether it is good for the portal API.
    var givesAccountAccess: Bool { scopes.isEmpty || scopes.contains(ClientRegistration.accountAccess) }
}

/// Seals access tokens and opens them: no look-up, and nothing kept.
struct AccessTokenSealer: Sendable {
    private static let purpose = Sealer.Purpose("oidc-access-token")
    /// As AWS's tokens begin, which scanners for leaked secrets know.
    private static let prefix = "aoa"
    private static let lengthLimit = 4096

    private let sealer: Sealer

    init(_ sealer: Sealer) {
        self.sealer = sealer
    }

    func text(of token: AccessToken) throws -> Secret {
        let json: JSON = [
            "s": .string(token.sessionID), "u": .string(token.userID), "f": .string(token.familyID),
            "c": .array(token.scopes.map { .string($0) }), "e": .integer(token.expiresAt.milliseconds),
        ]
        return Secret(
            utf8: Self.prefix
                + Base64.encodeURL(try sealer.seal(Array(json.text.utf8), for: Self.purpose, context: [])))
    }

    /// What the token says, if it was made here and its time is not over; whether its session lives is not looked at.
    func token(_ text: Secret, at now: Timestamp) -> AccessToken? {
        guard text.count <= Self.lengthLimit else { return nil }
        let text = text.revealed()
        guard text.hasPrefix(Self.prefix), let bytes = Base64.decodeURL(text.dropFirst(Self.prefix.count)),
            let opened = sealer.open(bytes, for: Self.purpose, context: []),
            let json = try? JSON.parse(opened.revealedBytes()), let token = Self.token(json), now < token.expiresAt
        else { return nil }
        return token
    }

    private static func token(_ json: JSON) -> AccessToken? {
        guard let session = json["s"]?.stringValue, let user = json["u"]?.stringValue,
            let family = json["f"]?.stringValue, let scopes = json["c"]?.arrayValue,
            let expires = json["e"]?.integerValue
        else { return nil }
        return AccessToken(
            sessionID: session, userID: user, familyID: family, scopes: scopes.compactMap(\.stringValue),
            expiresAt: Timestamp(milliseconds: expires))
    }
}
