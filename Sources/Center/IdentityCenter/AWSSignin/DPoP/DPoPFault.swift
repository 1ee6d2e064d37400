/// Why a proof of possession is refused (RFC 9449 section 4.3).
enum DPoPFault: Error, Hashable, Sendable {
    /// There is none.
    case missing
    /// There is more than one, or one that is too long.
    case header
    /// It is no JWS in the compact form, of two JSON objects and a signature.
    case form
    /// The type is not `dpop+jwt`.
    case type
    /// The algorithm is not ES256.
    case algorithm
    /// It demands what nobody here understands (`crit`, `b64`).
    case critical
    /// The key is no public key on P-256.
    case key
    /// The key came with its private half.
    case privateKey
    /// The signature is not of the key.
    case signature
    /// A claim is missing or of another type; its name.
    case claim(String)
    /// It was made for another method.
    case method
    /// It was made for another URL.
    case url
    /// It was made too long ago, or is yet to be made.
    case time
}

extension DPoPFault: CustomStringConvertible {
    var description: String {
        switch self {
        case .missing: "the DPoP header is missing"
        case .header: "there must be one DPoP header, of \(DPoPProof.lengthLimit) bytes at most"
        case .form: "the DPoP proof is not a compact JWS"
        case .type: "the DPoP proof's typ must be dpop+jwt"
        case .algorithm: "the DPoP proof's alg must be ES256"
        case .critical: "the DPoP proof has critical header parameters"
        case .key: "the DPoP proof's jwk must be a public key on P-256"
        case .privateKey: "the DPoP proof's jwk must not contain a private key"
        case .signature: "the DPoP proof's signature does not match its key"
        case .claim(let name): "the DPoP proof's \(name) is missing or malformed"
        case .method: "the DPoP proof's htm is not the request's method"
        case .url: "the DPoP proof's htu is not the URL of this endpoint"
        case .time: "the DPoP proof's iat is not within \(DPoPProof.window) seconds of the present"
        }
    }
}
