/// Places in a text, one bit each: matches a pattern with wildcards in a time that is bounded by the product of both
/// lengths divided by 64, whatever they are.
struct PositionSet {
    private var words: [UInt64]
    private let characters: [UInt32]
    /// Where a character stands, for those that the pattern has asked for.
    private var places: [UInt32: [UInt64]] = [:]

    /// At the beginning of `text`.
    private init(_ text: [UInt32]) {
        characters = text
        words = Array(repeating: 0, count: text.count / 64 + 1)
        words[0] = 1
    }

    /// Whether all of the text in `range` matches `pattern`, bytes and the wildcards of `Glob`.
    static func matches(_ pattern: ArraySlice<UInt16>, _ value: [UInt8], _ range: Range<Int>) -> Bool {
        var set = PositionSet(String(decoding: value[range], as: UTF8.self).unicodeScalars.map(\.value))
        var index = pattern.startIndex
        while index < pattern.endIndex {
            switch pattern[index] {
            case Glob.many:
                guard set.reachRest() else { return false }
                index += 1
            case Glob.one:
                set.step(nil)
                index += 1
            default: set.step(character(pattern, &index))
            }
        }
        return set.isAtEnd
    }

    /// The character that begins at `index`, which is moved behind it.
    private static func character(_ pattern: ArraySlice<UInt16>, _ index: inout Int) -> UInt32 {
        var bytes = [UInt8(truncatingIfNeeded: pattern[index])]
        index += 1
        while index < pattern.endIndex, pattern[index] < Glob.many, pattern[index] & 0xC0 == 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: pattern[index]))
            index += 1
        }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.first?.value ?? 0
    }

    private var isAtEnd: Bool { words[characters.count / 64] >> UInt64(characters.count % 64) & 1 == 1 }

    /// Takes one character: this one, or with nil any.
    private mutating func step(_ character: UInt32?) {
        let there = character.map { places(of: $0) }
        var carry: UInt64 = 0
        for index in words.indices {
            let staying = words[index] & (there?[index] ?? .max)
            words[index] = staying << 1 | carry
            carry = staying >> 63
        }
        // Nothing stands at the end, so that no step leads beyond it.
        let last = words.count - 1
        let used = characters.count % 64
        if used < 63 { words[last] &= (1 << UInt64(used + 1)) - 1 }
    }

    /// Takes any run of characters; false if no place is left to go on from.
    private mutating func reachRest() -> Bool {
        guard let first = words.firstIndex(where: { $0 != 0 }) else { return false }
        words[first] = .max << UInt64(words[first].trailingZeroBitCount)
        for index in words.indices.dropFirst(first + 1) { words[index] = .max }
        let used = characters.count % 64
        if used < 63 { words[words.count - 1] &= (1 << UInt64(used + 1)) - 1 }
        return true
    }

    private mutating func places(of character: UInt32) -> [UInt64] {
        if let known = places[character] { return known }
        var bits = [UInt64](repeating: 0, count: words.count)
        for (index, other) in characters.enumerated() where other == character {
            bits[index / 64] |= 1 << UInt64(index % 64)
        }
        places[character] = bits
        return bits
    }
}
