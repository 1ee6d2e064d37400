/// Why bytes are not taken for CBOR in the canonical form of CTAP2 (section 8 of the Client to Authenticator Protocol
/// 2.1: "CTAP2 canonical CBOR encoding form").
public enum CBORError: Error, Sendable, Hashable {
    /// The input has more bytes than the limit, which is given.
    case tooLong(limit: Int)
    /// Arrays and maps lie deeper in one another than the limit, which is given.
    case tooDeep(limit: Int)
    /// The bytes end within a value.
    case truncated
    /// Bytes stand after the value; how many.
    case trailingBytes(Int)
    /// A number or length is written in more bytes than it needs.
    case notShortest
    /// A string, array or map without a length at its head.
    case indefiniteLength
    /// An initial byte that RFC 8949 gives no meaning.
    case malformed(UInt8)
    /// A tag, which the canonical form forbids.
    case tag
    /// A floating-point number or simple value that no authenticator has use for.
    case unsupported(UInt8)
    /// A text string that is not UTF-8.
    case invalidUTF8
    /// A map's key that is neither integer nor text.
    case keyType
    /// The same key twice in one map.
    case duplicateKey
    /// A map's keys are not in ascending order: by major type, then by length, then by bytes.
    case keyOrder
}

extension CBORError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooLong(let limit): "more than \(limit) bytes"
        case .tooDeep(let limit): "more than \(limit) arrays and maps in one another"
        case .truncated: "the bytes end within a value"
        case .trailingBytes(let count): "\(count) bytes too many at the end"
        case .notShortest: "a number or length is not in its shortest form"
        case .indefiniteLength: "a value of indefinite length"
        case .malformed(let byte): "no value begins with byte \(byte)"
        case .tag: "a tag"
        case .unsupported(let byte): "a value that begins with byte \(byte) is not expected"
        case .invalidUTF8: "a text is not UTF-8"
        case .keyType: "a map's key is neither integer nor text"
        case .duplicateKey: "a map has the same key twice"
        case .keyOrder: "a map's keys are not in order"
        }
    }
}
