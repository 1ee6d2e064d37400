/// A decimal number of any size, compared exactly: no digit is lost in a floating-point type. `NaN` and `Infinity` are
/// no numbers, and minus zero is zero.
struct NumericValue: Comparable, Sendable {
    /// The value itself, where it is a whole number of at most 18 digits.
    private let whole: Int64?
    private let isNegative: Bool
    /// Without zeros at either end; empty for zero, and not filled where `whole` is.
    private let digits: [UInt8]
    /// The value is `0.digits × 10^exponent`.
    private let exponent: Int

    /// Reads `-12.5e3` and its like; nil for anything else, and for exponents beyond three digits.
    init?(_ text: [UInt8]) {
        var reader = ByteReader(text)
        let negative = reader.skip("-")
        if !negative { _ = reader.skip("+") }
        var rest = reader
        if let number = rest.number(), rest.isAtEnd {
            self.init(whole: negative ? -Int64(number) : Int64(number))
            return
        }
        let before = reader.digits()
        var fraction: [UInt8] = []
        if reader.skip(".") {
            fraction = reader.digits()
            guard !fraction.isEmpty else { return nil }
        }
        guard !before.isEmpty, let shift = reader.exponent(), reader.isAtEnd else { return nil }
        self.init(isNegative: negative, digits: before + fraction, exponent: before.count + shift)
    }

    private init(whole: Int64) {
        self.whole = whole
        (isNegative, digits, exponent) = (whole < 0, [], 0)
    }

    private init(isNegative: Bool, digits: [UInt8], exponent: Int) {
        let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
        var significant = Array(digits.dropFirst(leading))
        while significant.last == UInt8(ascii: "0") { significant.removeLast() }
        whole = nil
        self.digits = significant
        self.exponent = significant.isEmpty ? 0 : exponent - leading
        self.isNegative = isNegative && !significant.isEmpty
    }

    /// The same value in digits.
    private var spelled: NumericValue {
        guard let whole else { return self }
        let digits = Array(String(whole.magnitude).utf8)
        return NumericValue(isNegative: whole < 0, digits: digits, exponent: digits.count)
    }

    static func < (left: NumericValue, right: NumericValue) -> Bool {
        if let left = left.whole, let right = right.whole { return left < right }
        let (left, right) = (left.spelled, right.spelled)
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? isSmaller(right, left) : isSmaller(left, right)
    }

    static func == (left: NumericValue, right: NumericValue) -> Bool {
        !(left < right) && !(right < left)
    }

    private static func isSmaller(_ left: NumericValue, _ right: NumericValue) -> Bool {
        if left.digits.isEmpty || right.digits.isEmpty { return left.digits.isEmpty && !right.digits.isEmpty }
        if left.exponent != right.exponent { return left.exponent < right.exponent }
        return left.digits.lexicographicallyPrecedes(right.digits)
    }
}
