/// The signature algorithms that credentials may have, with their numbers in IANA's COSE registry. Each stands for one
/// kind of key alone, as Web Authentication Level 3, section 5.8.5 demands.
public enum COSEAlgorithm: Int64, Sendable, Hashable, CaseIterable {
    /// ECDSA over P-256 with SHA-256.
    case es256 = -7
    /// EdDSA over Ed25519.
    case edDSA = -8
    /// ECDSA over P-384 with SHA-384.
    case es384 = -35
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    case rs256 = -257
}
