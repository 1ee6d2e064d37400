public import CenterStore
public import Primitives

/// Makes session tokens and reads them back. A token is base 64 over a version, the id of the key that sealed it, and
/// the claims, encrypted and authenticated; it opens only for the access key that it was issued with.
public struct SessionSealer: Sendable {
    private static let version: UInt8 = 1
    /// Longer tokens were not made here and are not looked into.
    private static let lengthLimit = 16_384

    /// The keys that seal and open.
    public let keys: SealingKeyRing

    public init(_ sealer: Sealer) {
        keys = SealingKeyRing(sealer)
    }

    /// The token of a session.
    public func token(for claims: SessionClaims) throws -> Secret {
        guard let key = keys.sealing(at: claims.issuedAt) else { throw SealingKeyError.none }
        var token = [Self.version] + key.id
        try key.sealer.seal(
            SessionClaimsCoding.bytes(of: claims), for: .sessionToken, context: [claims.accessKeyID], to: &token)
        return Secret(utf8: Base64.encode(token))
    }

    /// The claims of a token that was issued with this access key, sealed by a key that is still good at `now`; nil for
    /// any other text. Whether they have expired, and whether their principal still exists, is not looked at.
    public func claims(of token: Secret, accessKeyID: String, at now: Timestamp) -> SessionClaims? {
        guard token.count <= Self.lengthLimit, let bytes = Base64.decode(token.revealed()), bytes.count > 5,
            bytes[0] == Self.version, let key = keys.opening(bytes[1..<5], at: now),
            let opened = key.sealer.open(bytes[5...], for: .sessionToken, context: [accessKeyID]),
            let json = try? JSON.parse(opened.revealedBytes())
        else { return nil }
        return SessionClaimsCoding.claims(of: json, accessKeyID: accessKeyID)
    }
}

/// Why no session can be sealed.
enum SealingKeyError: Error, CustomStringConvertible {
    case none

    var description: String { "no sealing key is in force: rotate them with twinlock center keys rotate" }
}
