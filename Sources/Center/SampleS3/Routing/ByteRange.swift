/// The part of an object that `Range` asks for (RFC 9110 section 14).
enum ByteRange: Equatable {
    /// All of it: no range, several ranges, or nothing that is a range.
    case whole
    case part(Range<Int64>)
    case unsatisfiable

    init(header: String?, size: Int64) {
        guard let header, header.hasPrefix("bytes=") else {
            self = .whole
            return
        }
        let ends = header.dropFirst(6).split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2, let first = Self.number(ends[0]), let last = Self.number(ends[1]) else {
            self = .whole
            return
        }
        switch (first, last) {
        case (nil, nil): self = .whole
        case (nil, let count?): self = Self.part(max(0, size - count), size, size)
        case (let first?, nil): self = Self.part(first, size, size)
        case (let first?, let last?):
            self = last < first ? .whole : Self.part(first, min(last, size - 1) + 1, size)
        }
    }

    private static func part(_ first: Int64, _ end: Int64, _ size: Int64) -> ByteRange {
        first < end && first < size ? .part(first..<end) : .unsatisfiable
    }

    /// Nil for no number; nothing at all is a number left out.
    private static func number(_ text: Substring) -> Int64?? {
        if text.isEmpty { return .some(nil) }
        guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return .none }
        return Int64(text) ?? Int64.max / 2
    }
}
