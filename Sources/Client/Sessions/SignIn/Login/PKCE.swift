internal import Crypto
internal import Platform
internal import Primitives

/// Proof Key for Code Exchange with `S256` (RFC 7636): who redeems a code shows that he asked for it.
struct PKCE: Sendable {
    /// 43 characters of the unreserved set, from 32 bytes of entropy.
    let verifier: Secret
    /// What goes into the address.
    let challenge: String

    init(entropy: Entropy) {
        self.init(verifier: Base64.encodeURL(entropy.bytes(32)))
    }

    init(verifier: String) {
        self.verifier = Secret(utf8: verifier)
        challenge = Base64.encodeURL(Array(SHA256.hash(data: Array(verifier.utf8))))
    }
}
