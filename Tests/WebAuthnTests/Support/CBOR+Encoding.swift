import WebAuthn

extension CBOR {
    /// The encoding, with maps in the order in which their entries stand here.
    var encoded: [UInt8] {
        switch self {
        case .unsigned(let value): Self.head(0, value)
        case .negative(let value): Self.head(1, value)
        case .bytes(let bytes): Self.head(2, UInt64(bytes.count)) + bytes
        case .text(let text): Self.head(3, UInt64(text.utf8.count)) + text.utf8
        case .array(let elements): Self.head(4, UInt64(elements.count)) + elements.flatMap(\.encoded)
        case .map(let entries):
            Self.head(5, UInt64(entries.count)) + entries.flatMap { $0.key.encoded + $0.value.encoded }
        case .bool(let value): [value ? 0xF5 : 0xF4]
        case .null: [0xF6]
        }
    }

    private static func head(_ type: UInt8, _ value: UInt64) -> [UInt8] {
        let bytes = { (count: Int) in (0..<count).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) } }
        switch value {
        case ..<24: return [type << 5 | UInt8(value)]
        case ..<0x100: return [type << 5 | 24] + bytes(1)
        case ..<0x1_0000: return [type << 5 | 25] + bytes(2)
        case ..<0x1_0000_0000: return [type << 5 | 26] + bytes(4)
        default: return [type << 5 | 27] + bytes(8)
        }
    }

    /// A map with these entries, in this order.
    static func map(_ entries: KeyValuePairs<Int64, CBOR>) -> CBOR {
        .map(entries.map { Entry(.integer($0.key), $0.value) })
    }

    static func map(_ entries: KeyValuePairs<String, CBOR>) -> CBOR {
        .map(entries.map { Entry(.text($0.key), $0.value) })
    }
}
