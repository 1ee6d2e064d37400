import CenterStore
import Primitives

/// Seals codes and opens them. Nothing is kept of a code before it is used, so that nobody can fill the store with them.
struct LoginCodeSealer: Sendable {
    private static let purpose = Sealer.Purpose("signin-authorization-code")
    /// As the model has it.
    private static let lengthLimit = 512

    private let sealer: Sealer

    init(_ sealer: Sealer) {
        self.sealer = sealer
    }

    func text(of code: LoginCode) throws -> Secret {
        var members: [JSON.Member] = [
            .init("i", .string(code.id)), .init("c", .bool(code.client == .crossDevice)),
            .init("s", .string(code.sessionID)), .init("r", .string(code.redirectHash)),
            .init("p", .string(code.codeChallenge)), .init("e", .integer(code.expiresAt.milliseconds)),
        ]
        if let thumbprint = code.thumbprint { members.append(.init("k", .string(thumbprint))) }
        let sealed = try sealer.seal(JSON.object(members).bytes, for: Self.purpose, context: [])
        return Secret(utf8: Base64.encodeURL(sealed))
    }

    /// The code, if it was made here; whether it is too old or was used is not looked at.
    func code(_ text: Secret) -> LoginCode? {
        guard text.count <= Self.lengthLimit, let bytes = Base64.decodeURL(text.revealed()),
            let opened = sealer.open(bytes, for: Self.purpose, context: []),
            let json = try? JSON.parse(opened.revealedBytes()), let id = json["i"]?.stringValue,
            let isCrossDevice = json["c"]?.boolValue, let session = json["s"]?.stringValue,
            let redirect = json["r"]?.stringValue, let challenge = json["p"]?.stringValue,
            let expires = json["e"]?.integerValue
        else { return nil }
        return LoginCode(
            id: id, client: isCrossDevice ? .crossDevice : .sameDevice, sessionID: session, redirectHash: redirect,
            codeChallenge: challenge, thumbprint: json["k"]?.stringValue, expiresAt: Timestamp(milliseconds: expires))
    }
}
