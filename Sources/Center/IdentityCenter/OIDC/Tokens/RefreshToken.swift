internal import CenterStore
internal import Crypto
internal import Primitives

/// A refresh token: the name of its family and its place in it. So the successor of a token is always the same, and
/// nothing has to be kept to give it twice.
struct RefreshToken: Hashable, Sendable {
    /// 32 hexadecimal digits.
    var familyID: String
    var generation: Int
}

/// Writes refresh tokens with a code that only the center makes, and reads them.
struct RefreshTokenCodec: Sendable {
    private static let prefix = "aor"
    private static let idLength = 16
    private static let bodyLength = idLength + 4

    private let key: SymmetricKey

    init(_ sealer: Sealer) {
        key = sealer.derivedKey(for: Sealer.Purpose("oidc-refresh-token")).withBytes { SymmetricKey(data: $0) }
    }

    func text(of token: RefreshToken) -> Secret {
        var body = Hex.decode(token.familyID) ?? []
        let generation = UInt32(clamping: token.generation)
        body += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: generation >> $0) }
        return Secret(utf8: Self.prefix + Base64.encodeURL(body + code(body)))
    }

    /// What the token names; nil for what was not made here.
    func token(_ text: Secret) -> RefreshToken? {
        guard text.count <= 256 else { return nil }
        let text = text.revealed()
        guard text.hasPrefix(Self.prefix), let bytes = Base64.decodeURL(text.dropFirst(Self.prefix.count)),
            bytes.count == Self.bodyLength + SHA256.byteCount
        else { return nil }
        let body = Array(bytes.prefix(Self.bodyLength))
        guard constantTimeEquals(bytes.dropFirst(Self.bodyLength), code(body)) else { return nil }
        let generation = body.dropFirst(Self.idLength).reduce(0) { $0 << 8 | Int($1) }
        return RefreshToken(familyID: Hex.encode(Array(body.prefix(Self.idLength))), generation: generation)
    }

    private func code(_ body: [UInt8]) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: body, using: key))
    }
}
