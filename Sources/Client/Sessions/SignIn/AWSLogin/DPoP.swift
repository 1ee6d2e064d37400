internal import Crypto
internal import Platform
internal import Primitives

/// Demonstrates possession of the key that a sign-in is bound to (RFC 9449), with ES256.
struct DPoP: Sendable {
    private let key: P256.Signing.PrivateKey

    /// Nil when the PEM text holds no P-256 key.
    init?(pem: Secret) {
        guard let key = try? P256.Signing.PrivateKey(pemRepresentation: pem.revealed()) else { return nil }
        self.key = key
    }

    /// The header for one request: the proof names its method, its address and itself, once.
    func proof(method: String, url: String, at now: Timestamp, entropy: Entropy) throws -> Secret {
        let point = key.publicKey.rawRepresentation
        let header: JSON = [
            "typ": "dpop+jwt", "alg": "ES256",
            "jwk": [
                "kty": "EC", "x": .string(Base64.encodeURL(point.prefix(32))),
                "y": .string(Base64.encodeURL(point.suffix(32))), "crv": "P-256",
            ],
        ]
        let payload: JSON = [
            "htm": .string(method), "htu": .string(url), "iat": .integer(now.seconds),
            "jti": .string(Base64.encodeURL(entropy.bytes(16))),
        ]
        let signed = Base64.encodeURL(header.bytes) + "." + Base64.encodeURL(payload.bytes)
        let signature = try key.signature(for: Array(signed.utf8)).rawRepresentation
        return Secret(utf8: signed + "." + Base64.encodeURL(Array(signature)))
    }
}
