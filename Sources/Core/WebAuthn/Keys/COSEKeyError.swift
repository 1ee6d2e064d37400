/// Why a public key is not accepted.
public enum COSEKeyError: Error, Sendable, Hashable {
    /// The key is no canonical CBOR.
    case encoding(CBORError)
    /// The key is no map.
    case notAMap
    /// A parameter is missing or not of its type; its label in the COSE registries.
    case parameter(Int64)
    /// A parameter that keys of this algorithm do not have.
    case unexpectedParameters
    /// An algorithm that is not offered here; its number in the COSE registry.
    case algorithm(Int64)
    /// The key type does not belong to the algorithm; its number in the COSE registry.
    case keyType(Int64)
    /// The curve does not belong to the algorithm; its number in the COSE registry.
    case curve(Int64)
    /// A coordinate does not have the length of its curve, which is given in bytes.
    case coordinateLength(expected: Int)
    /// The coordinates are no point of the curve, or one that anybody can sign for.
    case notOnCurve
    /// An RSA modulus has fewer than 2048 or more than 4096 bits, is even, or has zeros in front.
    case modulus
    /// An RSA exponent is below 65537, above 2³², even, or has zeros in front.
    case exponent
}

extension COSEKeyError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .encoding(let error): "the key is no canonical CBOR: \(error)"
        case .notAMap: "the key is no map"
        case .parameter(let label): "parameter \(label) is missing or of another type"
        case .unexpectedParameters: "parameters that such a key does not have"
        case .algorithm(let number): "algorithm \(number) is not supported; use ES256 (-7), EdDSA (-8) or RS256 (-257)"
        case .keyType(let number): "key type \(number) does not belong to the algorithm"
        case .curve(let number): "curve \(number) does not belong to the algorithm"
        case .coordinateLength(let expected): "a coordinate does not have \(expected) bytes"
        case .notOnCurve: "the point is not on its curve, or has a small order"
        case .modulus: "the modulus is not an odd number of 2048 to 4096 bits in its shortest form"
        case .exponent: "the exponent is not an odd number from 65537 to 4294967295 in its shortest form"
        }
    }
}
