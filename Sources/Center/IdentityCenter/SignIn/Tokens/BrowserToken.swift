import Crypto
import Platform
import Primitives

/// Random tokens of which only hashes are kept.
enum BrowserToken {
    /// 256 bits in base64url.
    static func make(_ entropy: Entropy) -> Secret {
        Secret(utf8: Base64.encodeURL(entropy.bytes(32)))
    }

    /// SHA-256 in hexadecimal digits.
    static func hash(_ token: Secret) -> String {
        token.withBytes { Hex.encode(Array(SHA256.hash(data: $0))) }
    }

    /// `prefix` and 32 hexadecimal digits.
    static func makeID(_ prefix: String, _ entropy: Entropy) -> String {
        prefix + Hex.encode(entropy.bytes(16))
    }
}
