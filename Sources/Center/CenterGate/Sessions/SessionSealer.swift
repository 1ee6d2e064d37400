public import CenterStore
internal import Crypto
public import Primitives

/// Makes session tokens and reads them back. A token is base 64 over a version, the id of the key that sealed it, and
/// the claims, encrypted and authenticated; it opens only for the access key that it was issued with.
public struct SessionSealer: Sendable {
    private static let version: UInt8 = 1
    /// Longer tokens were not made here and are not looked into.
    private static let lengthLimit = 16_384

    private let sealer: Sealer
    private let keyID: [UInt8]

    public init(_ sealer: Sealer) {
        self.sealer = sealer
        keyID = sealer.derivedKey(for: Sealer.Purpose("session-token-key-id")).withBytes { bytes in
            Array(SHA256.hash(data: Array(bytes)).prefix(4))
        }
    }

    /// The token of a session.
    public func token(for claims: SessionClaims) throws -> Secret {
        let text = SessionClaimsCoding.json(of: claims).text
        let sealed = try sealer.seal(Array(text.utf8), for: .sessionToken, context: [claims.accessKeyID])
        return Secret(utf8: Base64.encode([Self.version] + keyID + sealed))
    }

    /// The claims of a token that was issued with this access key; nil for any other text. Whether they have expired,
    /// and whether their principal still exists, is not looked at.
    public func claims(of token: Secret, accessKeyID: String) -> SessionClaims? {
        guard token.count <= Self.lengthLimit, let bytes = Base64.decode(token.revealed()), bytes.count > 5,
            bytes[0] == Self.version, Array(bytes[1..<5]) == keyID,
            let opened = sealer.open(bytes[5...], for: .sessionToken, context: [accessKeyID]),
            let json = try? JSON.parse(opened.revealedBytes())
        else { return nil }
        return SessionClaimsCoding.claims(of: json, accessKeyID: accessKeyID)
    }
}
