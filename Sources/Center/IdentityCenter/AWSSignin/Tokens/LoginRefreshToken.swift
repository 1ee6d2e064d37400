import CenterStore
import Primitives

/// A refresh token: which login it continues, and whose key it is bound to. It is good as long as the login, however
/// often it is used, and always the same: whoever copies it lacks the key.
struct LoginRefreshToken: Sendable, Hashable {
    var familyID: String
    var client: LoginClient
    /// Of the key that used the code.
    var thumbprint: String
}

/// Seals refresh tokens and opens them.
struct LoginRefreshTokenSealer: Sendable {
    private static let purpose = Sealer.Purpose("signin-refresh-token")
    /// As the model has it.
    private static let lengthLimit = 2048

    private let sealer: Sealer

    init(_ sealer: Sealer) {
        self.sealer = sealer
    }

    func text(of token: LoginRefreshToken) throws -> Secret {
        let json: JSON = [
            "f": .string(token.familyID), "c": .bool(token.client == .crossDevice), "k": .string(token.thumbprint),
        ]
        return Secret(utf8: Base64.encodeURL(try sealer.seal(json.bytes, for: Self.purpose, context: [])))
    }

    /// The token, if it was made here; whether its login lives is not looked at.
    func token(_ text: Secret) -> LoginRefreshToken? {
        guard text.count <= Self.lengthLimit, let bytes = Base64.decodeURL(text.revealed()),
            let opened = sealer.open(bytes, for: Self.purpose, context: []),
            let json = try? JSON.parse(opened.revealedBytes()), let family = json["f"]?.stringValue,
            let isCrossDevice = json["c"]?.boolValue, let thumbprint = json["k"]?.stringValue
        else { return nil }
        return LoginRefreshToken(
            familyID: family, client: isCrossDevice ? .crossDevice : .sameDevice, thumbprint: thumbprint)
    }
}
