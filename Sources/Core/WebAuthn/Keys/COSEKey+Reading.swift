import Crypto
import CryptoExtras

extension COSEKey {
    /// Reads a COSE_Key as authenticators write it (Web Authentication Level 3, section 6.5.1.1): canonical CBOR with
    /// type, algorithm and the key's own parameters, nothing else.
    public init(encoded bytes: [UInt8]) throws(COSEKeyError) {
        let value: CBOR
        do throws(CBORError) { value = try CBOR.decode(bytes) } catch { throw .encoding(error) }
        try self.init(value)
    }

    init(_ value: CBOR) throws(COSEKeyError) {
        guard let entries = value.mapValue else { throw .notAMap }
        let type = try Self.integer(Label.keyType, of: value)
        let number = try Self.integer(Label.algorithm, of: value)
        guard let algorithm = COSEAlgorithm(rawValue: number) else { throw .algorithm(number) }
        guard type == algorithm.keyType else { throw .keyType(type) }
        if let curve = algorithm.curve {
            let stated = try Self.integer(Label.curve, of: value)
            guard stated == curve else { throw .curve(stated) }
        }
        guard entries.count == algorithm.parameterCount else { throw .unexpectedParameters }
        switch algorithm {
        case .es256: self = .es256(x: try Self.bytes(Label.x, of: value), y: try Self.bytes(Label.y, of: value))
        case .es384: self = .es384(x: try Self.bytes(Label.x, of: value), y: try Self.bytes(Label.y, of: value))
        case .edDSA: self = .edDSA(try Self.bytes(Label.x, of: value))
        case .rs256: self = .rs256(n: try Self.bytes(Label.n, of: value), e: try Self.bytes(Label.e, of: value))
        }
        try check()
    }

    /// Whether this is a key that one party alone can hold: a point of its curve, an RSA key of a size worth having.
    func check() throws(COSEKeyError) {
        switch self {
        case .es256(let x, let y):
            guard x.count == 32, y.count == 32 else { throw .coordinateLength(expected: 32) }
            guard (try? P256.Signing.PublicKey(x963Representation: [4] + x + y)) != nil else { throw .notOnCurve }
        case .es384(let x, let y):
            guard x.count == 48, y.count == 48 else { throw .coordinateLength(expected: 48) }
            guard (try? P384.Signing.PublicKey(x963Representation: [4] + x + y)) != nil else { throw .notOnCurve }
        case .edDSA(let point):
            guard point.count == 32 else { throw .coordinateLength(expected: 32) }
            guard Ed25519Point.isUsable(point) else { throw .notOnCurve }
        case .rs256(let n, let e):
            try Self.check(modulus: n)
            try Self.check(exponent: e)
            guard (try? _RSA.Signing.PublicKey(n: n, e: e)) != nil else { throw .modulus }
        }
    }

    private static func check(modulus: [UInt8]) throws(COSEKeyError) {
        guard let first = modulus.first, first != 0, let last = modulus.last, last & 1 == 1 else { throw .modulus }
        let bits = modulus.count * 8 - first.leadingZeroBitCount
        guard (2048...4096).contains(bits) else { throw .modulus }
    }

    private static func check(exponent: [UInt8]) throws(COSEKeyError) {
        guard exponent.count <= 4, exponent.first != 0 else { throw .exponent }
        let value = exponent.reduce(0) { $0 << 8 | UInt64($1) }
        guard value >= 65_537, value & 1 == 1 else { throw .exponent }
    }

    private static func integer(_ label: Int64, of key: CBOR) throws(COSEKeyError) -> Int64 {
        guard let value = key[label]?.integerValue else { throw .parameter(label) }
        return value
    }

    private static func bytes(_ label: Int64, of key: CBOR) throws(COSEKeyError) -> [UInt8] {
        guard let value = key[label]?.bytesValue else { throw .parameter(label) }
        return value
    }

    /// Labels of COSE's key parameters. Those below zero mean another thing for each key type.
    private enum Label {
        static let keyType: Int64 = 1
        static let algorithm: Int64 = 3
        static let curve: Int64 = -1
        static let x: Int64 = -2
        static let y: Int64 = -3
        static let n: Int64 = -1
        static let e: Int64 = -2
    }
}

extension COSEAlgorithm {
    /// OKP 1, EC2 2, RSA 3.
    fileprivate var keyType: Int64 {
        switch self {
        case .edDSA: 1
        case .es256, .es384: 2
        case .rs256: 3
        }
    }

    /// P-256 1, P-384 2, Ed25519 6.
    fileprivate var curve: Int64? {
        switch self {
        case .es256: 1
        case .es384: 2
        case .edDSA: 6
        case .rs256: nil
        }
    }

    fileprivate var parameterCount: Int {
        switch self {
        case .es256, .es384: 5
        case .edDSA, .rs256: 4
        }
    }
}
