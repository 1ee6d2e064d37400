/// The public key of a credential (RFC 9052 section 7, RFC 9053, RFC 8230), with exactly the parameters that its
/// algorithm needs.
public enum COSEKey: Sendable, Hashable {
    /// A point on P-256: x and y, 32 bytes each.
    case es256(x: [UInt8], y: [UInt8])
    /// A point on P-384: x and y, 48 bytes each.
    case es384(x: [UInt8], y: [UInt8])
    /// A point on Ed25519 in its 32-byte form (RFC 8032 section 5.1.2).
    case edDSA([UInt8])
    /// Modulus and exponent, big-endian, without zeros in front.
    case rs256(n: [UInt8], e: [UInt8])

    public var algorithm: COSEAlgorithm {
        switch self {
        case .es256: .es256
        case .es384: .es384
        case .edDSA: .edDSA
        case .rs256: .rs256
        }
    }
}
