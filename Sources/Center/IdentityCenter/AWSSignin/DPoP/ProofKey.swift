import Crypto
import Primitives

/// The public key that a proof carries: a JSON Web Key on P-256 (RFC 7518 section 6.2.1).
struct ProofKey: Sendable {
    /// SHA-256 of the key's required members in their canonical form (RFC 7638), URL-safe base 64: what tokens are bound
    /// to.
    let thumbprint: String
    private let key: P256.Signing.PublicKey

    init(_ jwk: JSON?) throws(DPoPFault) {
        guard let members = jwk?.objectValue else { throw .key }
        guard !members.contains(where: { Self.privateMembers.contains($0.name) }) else { throw .privateKey }
        guard jwk?["kty"]?.stringValue == "EC", jwk?["crv"]?.stringValue == "P-256",
            let x = jwk?["x"]?.stringValue, let y = jwk?["y"]?.stringValue,
            let xBytes = Base64.decodeURL(x), let yBytes = Base64.decodeURL(y), xBytes.count == 32, yBytes.count == 32,
            let key = try? P256.Signing.PublicKey(rawRepresentation: xBytes + yBytes)
        else { throw .key }
        self.key = key
        let canonical = #"{"crv":"P-256","kty":"EC","x":"\#(x)","y":"\#(y)"}"#
        thumbprint = Base64.encodeURL(Array(SHA256.hash(data: Array(canonical.utf8))))
    }

    /// Whether `signature`, r and s one after the other (RFC 7518 section 3.4), is one of `message`.
    func isValidSignature(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        guard signature.count == 64, let signature = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
        else { return false }
        return key.isValidSignature(signature, for: message)
    }

    /// Members of private and symmetric keys (RFC 7518 section 6).
    private static let privateMembers: Set = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"]
}
