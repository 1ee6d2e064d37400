/// Takes bytes apart from left to right.
struct ByteReader {
    private let bytes: [UInt8]
    private(set) var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func digits() -> [UInt8] {
        let start = position
        while let byte = next, isDigit(byte) { position += 1 }
        return Array(bytes[start..<position])
    }

    /// A whole number of one to `width` digits, 18 at most; nil, too, if more digits follow.
    mutating func number(_ width: Int = 18) -> Int? {
        let start = position
        var value = 0
        while let byte = next, isDigit(byte) {
            guard position - start < width else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
            position += 1
        }
        return position > start ? value : nil
    }

    /// A number of exactly two digits.
    mutating func twoDigits() -> Int? {
        let start = position
        guard let value = number(2), position - start == 2 else { return nil }
        return value
    }

    /// What follows `e`, and zero if there is none.
    mutating func exponent() -> Int? {
        guard skip("e") || skip("E") else { return 0 }
        let negative = skip("-")
        if !negative { _ = skip("+") }
        guard let value = number(3) else { return nil }
        return negative ? -value : value
    }
}
