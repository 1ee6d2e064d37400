/// Reads canonical CBOR. Nothing is allocated for a length before that many bytes are known to be there.
struct CBORReader {
    private(set) var rest: ArraySlice<UInt8>
    private let limits: CBOR.Limits
    private var depth = 0

    init(_ bytes: ArraySlice<UInt8>, limits: CBOR.Limits) {
        rest = bytes
        self.limits = limits
    }

    mutating func value() throws(CBORError) -> CBOR {
        guard rest.count <= limits.bytes else { throw .tooLong(limit: limits.bytes) }
        return try item()
    }

    private mutating func item() throws(CBORError) -> CBOR {
        guard let initial = rest.popFirst() else { throw .truncated }
        switch initial >> 5 {
        case 0: return .unsigned(try argument(of: initial))
        case 1: return .negative(try argument(of: initial))
        case 2: return .bytes(Array(try string(initial)))
        case 3:
            guard let text = String(validating: try string(initial), as: UTF8.self) else { throw .invalidUTF8 }
            return .text(text)
        case 4: return try nested { (reader) throws(CBORError) in try reader.array(initial) }
        case 5: return try nested { (reader) throws(CBORError) in try reader.map(initial) }
        case 6: throw .tag
        default: return try simple(initial)
        }
    }

    private mutating func nested(_ body: (inout CBORReader) throws(CBORError) -> CBOR) throws(CBORError) -> CBOR {
        guard depth < limits.depth else { throw .tooDeep(limit: limits.depth) }
        depth += 1
        let value = try body(&self)
        depth -= 1
        return value
    }

    private mutating func string(_ initial: UInt8) throws(CBORError) -> ArraySlice<UInt8> {
        let count = try count(initial, bytesEach: 1)
        let content = rest.prefix(count)
        rest.removeFirst(count)
        return content
    }

    private mutating func array(_ initial: UInt8) throws(CBORError) -> CBOR {
        let count = try count(initial, bytesEach: 1)
        var elements: [CBOR] = []
        for _ in 0..<count { elements.append(try item()) }
        return .array(elements)
    }

    private mutating func map(_ initial: UInt8) throws(CBORError) -> CBOR {
        let count = try count(initial, bytesEach: 2)
        var entries: [CBOR.Entry] = []
        var previous: ArraySlice<UInt8> = []
        for _ in 0..<count {
            let start = rest
            let key = try item()
            switch key {
            case .unsigned, .negative, .text: break
            default: throw .keyType
            }
            let encoded = start.prefix(start.count - rest.count)
            try Self.check(encoded, follows: previous)
            previous = encoded
            entries.append(CBOR.Entry(key, try item()))
        }
        return .map(entries)
    }

    /// CTAP2's order of encoded keys: the major type, then the shorter, then the bytes. (RFC 8949's own order has bytes
    /// alone, RFC 7049's has the length first.)
    private static func check(_ key: ArraySlice<UInt8>, follows previous: ArraySlice<UInt8>) throws(CBORError) {
        guard let type = key.first.map({ $0 >> 5 }), let before = previous.first.map({ $0 >> 5 }) else { return }
        if type != before {
            guard type > before else { throw .keyOrder }
        } else if key.count != previous.count {
            guard key.count > previous.count else { throw .keyOrder }
        } else {
            guard !key.elementsEqual(previous) else { throw .duplicateKey }
            guard previous.lexicographicallyPrecedes(key) else { throw .keyOrder }
        }
    }

    private func simple(_ initial: UInt8) throws(CBORError) -> CBOR {
        switch initial & 31 {
        case 20: return .bool(false)
        case 21: return .bool(true)
        case 22: return .null
        case 24:
            guard let value = rest.first else { throw .truncated }
            throw value < 32 ? .malformed(initial) : .unsupported(initial)
        case 28...30: throw .malformed(initial)
        case 31: throw .indefiniteLength
        default: throw .unsupported(initial)
        }
    }

    /// The number of bytes, elements or pairs announced; it must be possible with the bytes that are left.
    private mutating func count(_ initial: UInt8, bytesEach: Int) throws(CBORError) -> Int {
        let announced = try argument(of: initial)
        guard let count = Int(exactly: announced), count <= rest.count / bytesEach else { throw .truncated }
        return count
    }

    private mutating func argument(of initial: UInt8) throws(CBORError) -> UInt64 {
        switch initial & 31 {
        case let small where small < 24: return UInt64(small)
        case 24: return try argument(bytes: 1, atLeast: 24)
        case 25: return try argument(bytes: 2, atLeast: 0x100)
        case 26: return try argument(bytes: 4, atLeast: 0x1_0000)
        case 27: return try argument(bytes: 8, atLeast: 0x1_0000_0000)
        case 31 where initial >> 5 >= 2: throw .indefiniteLength
        default: throw .malformed(initial)
        }
    }

    private mutating func argument(bytes count: Int, atLeast minimum: UInt64) throws(CBORError) -> UInt64 {
        guard rest.count >= count else { throw .truncated }
        let value = rest.prefix(count).reduce(0) { $0 << 8 | UInt64($1) }
        rest.removeFirst(count)
        guard value >= minimum else { throw .notShortest }
        return value
    }
}
