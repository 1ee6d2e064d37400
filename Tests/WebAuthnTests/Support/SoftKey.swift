import Crypto
import CryptoExtras
import WebAuthn

/// A key pair of a credential, of each kind that is supported.
enum SoftKey: Sendable {
    case es256(P256.Signing.PrivateKey)
    case es384(P384.Signing.PrivateKey)
    case edDSA(Curve25519.Signing.PrivateKey)

    static func make(_ algorithm: COSEAlgorithm) -> SoftKey {
        switch algorithm {
        case .es384: .es384(P384.Signing.PrivateKey())
        case .edDSA: .edDSA(Curve25519.Signing.PrivateKey())
        default: .es256(P256.Signing.PrivateKey())
        }
    }

    var algorithm: COSEAlgorithm {
        switch self {
        case .es256: .es256
        case .es384: .es384
        case .edDSA: .edDSA
        }
    }

    var cose: CBOR {
        switch self {
        case .es256(let key): Self.point(Array(key.publicKey.rawRepresentation), -7, curve: 1)
        case .es384(let key): Self.point(Array(key.publicKey.rawRepresentation), -35, curve: 2)
        case .edDSA(let key):
            .map([
                1: .integer(1), 3: .integer(-8), -1: .integer(6), -2: .bytes(Array(key.publicKey.rawRepresentation)),
            ])
        }
    }

    private static func point(_ raw: [UInt8], _ algorithm: Int64, curve: Int64) -> CBOR {
        .map([
            1: .integer(2), 3: .integer(algorithm), -1: .integer(curve), -2: .bytes(Array(raw.prefix(raw.count / 2))),
            -3: .bytes(Array(raw.suffix(raw.count / 2))),
        ])
    }

    func sign(_ message: [UInt8]) throws -> [UInt8] {
        switch self {
        case .es256(let key): Array(try key.signature(for: message).derRepresentation)
        case .es384(let key): Array(try key.signature(for: message).derRepresentation)
        case .edDSA(let key): Array(try key.signature(for: message))
        }
    }
}
