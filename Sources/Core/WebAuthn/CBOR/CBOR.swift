/// A value of the part of CBOR (RFC 8949) that authenticators use: integers, byte and text strings, arrays, maps with
/// integer or text keys, booleans and null. Floating-point numbers, tags and other simple values have no place there.
public enum CBOR: Sendable, Hashable {
    case unsigned(UInt64)
    /// The number -1 - n, as the encoding has it, so that all 64 bits fit.
    case negative(UInt64)
    case bytes([UInt8])
    case text(String)
    case array([CBOR])
    /// In the canonical order, which is the only one that is read.
    case map([Entry])
    case bool(Bool)
    case null

    public struct Entry: Sendable, Hashable {
        public let key: CBOR
        public let value: CBOR

        public init(_ key: CBOR, _ value: CBOR) {
            self.key = key
            self.value = value
        }
    }

    /// The integer with this value.
    public static func integer(_ value: Int64) -> CBOR {
        value < 0 ? .negative(UInt64(-1 - value)) : .unsigned(UInt64(value))
    }

    /// Nil for what is no integer, and for one beyond 64 bits with sign.
    public var integerValue: Int64? {
        switch self {
        case .unsigned(let value): Int64(exactly: value)
        case .negative(let value): Int64(exactly: value).map { -1 - $0 }
        default: nil
        }
    }

    public var bytesValue: [UInt8]? {
        if case .bytes(let value) = self { value } else { nil }
    }

    public var textValue: String? {
        if case .text(let value) = self { value } else { nil }
    }

    public var arrayValue: [CBOR]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    public var mapValue: [Entry]? {
        if case .map(let entries) = self { entries } else { nil }
    }

    /// The value that a map has under a text; nil if there is none, or this is no map.
    public subscript(key: String) -> CBOR? {
        mapValue?.first { $0.key == .text(key) }?.value
    }

    /// The value that a map has under an integer; nil if there is none, or this is no map.
    public subscript(label: Int64) -> CBOR? {
        mapValue?.first { $0.key == .integer(label) }?.value
    }
}
