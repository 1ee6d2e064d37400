/// A decimal number of any size, compared exactly: no digit is lost in a floating-point type. `NaN` and `Infinity` are
/// no numbers, and minus zero is zero.
struct NumericValue: Comparable, Sendable {
    private let isNegative: Bool
    /// Without zeros at either end; empty for zero.
    private let digits: [UInt8]
    /// The value is `0.digits × 10^exponent`.
    private let exponent: Int

    /// Reads `-12.5e3` and its like; nil for anything else, and for exponents beyond three digits.
    init?(_ text: some Sequence<UInt8>) {
        var reader = ByteReader(text)
        let negative = reader.skip("-")
        if !negative { _ = reader.skip("+") }
        let whole = reader.digits()
        var fraction: [UInt8] = []
        if reader.skip(".") {
            fraction = reader.digits()
            guard !fraction.isEmpty else { return nil }
        }
        guard !whole.isEmpty, let shift = reader.exponent(), reader.isAtEnd else { return nil }
        let all = whole + fraction
        let leading = all.prefix { $0 == UInt8(ascii: "0") }.count
        var significant = Array(all.dropFirst(leading))
        while significant.last == UInt8(ascii: "0") { significant.removeLast() }
        digits = significant
        exponent = significant.isEmpty ? 0 : whole.count - leading + shift
        isNegative = negative && !significant.isEmpty
    }

    static func < (left: NumericValue, right: NumericValue) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? isSmaller(right, left) : isSmaller(left, right)
    }

    private static func isSmaller(_ left: NumericValue, _ right: NumericValue) -> Bool {
        if left.digits.isEmpty || right.digits.isEmpty { return left.digits.isEmpty && !right.digits.isEmpty }
        if left.exponent != right.exponent { return left.exponent < right.exponent }
        return left.digits.lexicographicallyPrecedes(right.digits)
    }
}

/// Takes bytes apart from left to right.
struct ByteReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    var isAtEnd: Bool { position == bytes.count }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func digits() -> [UInt8] {
        let start = position
        while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
            position += 1
        }
        return Array(bytes[start..<position])
    }

    /// A whole number of at most 18 digits.
    mutating func number() -> Int? {
        let digits = digits()
        guard (1...18).contains(digits.count) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// What follows `e`, and zero if there is none.
    mutating func exponent() -> Int? {
        guard skip("e") || skip("E") else { return 0 }
        let negative = skip("-")
        if !negative { _ = skip("+") }
        guard let value = number(), value < 1000 else { return nil }
        return negative ? -value : value
    }
}
