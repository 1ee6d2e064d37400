/// A pattern with IAM's wildcards: `*` for any run of characters, the empty one included, and `?` for exactly one.
///
/// Matching is by UTF-8 bytes, so that no two spellings are equal that AWS would tell apart. What takes longer than a few
/// times both lengths together is finished by `PositionSet`, so that no hostile pattern makes it quadratic.
enum Glob: Sendable, Equatable {
    case anything
    case literal([UInt8])
    case prefix([UInt8])
    /// Bytes, and the two wildcards as values beyond a byte.
    case general([UInt16])

    static let many: UInt16 = 256
    static let one: UInt16 = 257

    init(symbols: [UInt16]) {
        var collapsed: [UInt16] = []
        collapsed.reserveCapacity(symbols.count)
        for symbol in symbols where symbol != Self.many || collapsed.last != Self.many { collapsed.append(symbol) }
        switch collapsed.firstIndex(where: { $0 >= Self.many }) {
        case nil: self = .literal(Self.bytes(collapsed[...]))
        case collapsed.count - 1 where collapsed.last == Self.many:
            self = collapsed.count == 1 ? .anything : .prefix(Self.bytes(collapsed.dropLast()))
        default: self = .general(collapsed)
        }
    }

    /// The pattern's text with every `*` and `?` a wildcard.
    init(wildcards text: some Sequence<UInt8>) {
        self.init(symbols: text.map(Self.symbol))
    }

    static func symbol(_ byte: UInt8) -> UInt16 {
        switch byte {
        case UInt8(ascii: "*"): many
        case UInt8(ascii: "?"): one
        default: UInt16(byte)
        }
    }

    func matches(_ value: [UInt8]) -> Bool {
        matches(value, in: 0..<value.count)
    }

    func matches(_ value: [UInt8], in range: Range<Int>) -> Bool {
        switch self {
        case .anything: true
        case .literal(let text): text.count == range.count && Self.isPrefix(text, of: value, from: range.lowerBound)
        case .prefix(let text): text.count <= range.count && Self.isPrefix(text, of: value, from: range.lowerBound)
        case .general(let symbols): Self.matches(symbols, value, range)
        }
    }

    static func isPrefix(_ text: [UInt8], of value: [UInt8], from start: Int) -> Bool {
        var index = 0
        while index < text.count {
            if text[index] != value[start &+ index] { return false }
            index &+= 1
        }
        return true
    }

    /// Whether all of the text in `range` matches. Remembers only the last `*`: if what follows it fails, the `*` takes
    /// one byte more. Earlier ones need no second try, because the leftmost fit of what stands between two of them leaves
    /// the most room for the rest.
    static func matches(_ pattern: [UInt16], _ value: [UInt8], _ range: Range<Int>) -> Bool {
        var (count, end) = (pattern.count, range.upperBound)
        // From behind up to the last wildcard there is nothing to try.
        while count > 0, pattern[count - 1] < many {
            guard end > range.lowerBound, pattern[count - 1] == UInt16(value[end - 1]) else { return false }
            (count, end) = (count - 1, end - 1)
        }
        return matches(pattern, upTo: count, value, range.lowerBound..<end)
    }

    private static func matches(
        _ pattern: [UInt16], upTo count: Int, _ value: [UInt8], _ range: Range<Int>
    ) -> Bool {
        var position = range.lowerBound
        var index = 0
        var retry: (index: Int, position: Int)?
        var patience = 8 * (count + range.count)
        while position < range.upperBound {
            patience -= 1
            if index < count {
                let symbol = pattern[index]
                if symbol == many {
                    index += 1
                    if index == count { return true }
                    retry = (index, position)
                    continue
                }
                if symbol == one {
                    index += 1
                    position = characterEnd(value, position, range.upperBound)
                    continue
                }
                if symbol == UInt16(value[position]) {
                    index += 1
                    position += 1
                    continue
                }
            }
            guard let last = retry else { return false }
            guard patience > 0 else {
                let least = pattern[..<count].reduce(0) { $1 == many ? $0 : $0 + 1 }
                return least <= range.count && PositionSet.matches(pattern[..<count], value, range)
            }
            index = last.index
            position = last.position + 1
            retry = (index, position)
        }
        while index < count, pattern[index] == many { index += 1 }
        return index == count
    }

    /// `?` stands for one character, which may be several bytes.
    private static func characterEnd(_ value: [UInt8], _ position: Int, _ end: Int) -> Int {
        var next = position + 1
        while next < end, value[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    private static func bytes(_ symbols: ArraySlice<UInt16>) -> [UInt8] {
        symbols.map { UInt8(truncatingIfNeeded: $0) }
    }
}
