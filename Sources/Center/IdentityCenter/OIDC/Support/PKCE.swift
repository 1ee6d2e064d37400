internal import Crypto
internal import Primitives

/// Proof Key for Code Exchange (RFC 7636) with `S256`, the only method taken: a client that leaves it out, or offers
/// its verifier in the clear, is refused.
enum PKCE {
    static let method = "S256"

    /// Whether `challenge` can be one: the 43 characters of a SHA-256 in URL-safe base 64, unpadded.
    static func isChallenge(_ challenge: String) -> Bool {
        Base64.decodeURL(challenge)?.count == SHA256.byteCount
    }

    /// Whether `verifier` is one (43 to 128 unreserved characters) and the one behind `challenge`, compared in constant
    /// time.
    static func verifies(_ verifier: Secret, _ challenge: String) -> Bool {
        let bytes = verifier.revealedBytes()
        guard (43...128).contains(bytes.count), bytes.allSatisfy(isUnreserved) else { return false }
        return constantTimeEquals(Base64.encodeURL(SHA256.hash(data: bytes)), challenge)
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
