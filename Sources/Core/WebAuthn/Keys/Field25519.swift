/// A number modulo 2²⁵⁵ - 19, always reduced. Only as much arithmetic as it takes to tell whether a point is on the
/// curve; public keys are public, so nothing here needs to take the same time for every value.
struct Field25519: Equatable {
    typealias Words = (UInt64, UInt64, UInt64, UInt64)

    /// The least significant first.
    private let words: [UInt64]

    static let zero = Field25519(words: (0, 0, 0, 0))
    static let one = Field25519(words: (1, 0, 0, 0))

    private static let prime: [UInt64] = [~18, ~0, ~0, ~0 >> 1]

    init(words: Words) {
        self.words = [words.0, words.1, words.2, words.3]
    }

    private init(reducing words: [UInt64]) {
        var words = words
        while !Self.isLess(words, Self.prime) { words = Self.difference(words, Self.prime) }
        self.words = words
    }

    /// The number that 32 bytes write, the least significant first; nil if it is not below the prime.
    init?(littleEndian bytes: [UInt8]) {
        let words = stride(from: 0, to: 32, by: 8).map { start in
            bytes[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        guard Self.isLess(words, Self.prime) else { return nil }
        self.words = words
    }

    static func + (left: Field25519, right: Field25519) -> Field25519 {
        var sum: [UInt64] = []
        var carry: UInt64 = 0
        for (one, other) in zip(left.words, right.words) {
            let (low, first) = one.addingReportingOverflow(other)
            let (total, second) = low.addingReportingOverflow(carry)
            carry = first || second ? 1 : 0
            sum.append(total)
        }
        return Field25519(reducing: sum)
    }

    static func - (left: Field25519, right: Field25519) -> Field25519 {
        left + Field25519(reducing: difference(prime, right.words))
    }

    static func * (left: Field25519, right: Field25519) -> Field25519 {
        var product = [UInt64](repeating: 0, count: 8)
        for (place, one) in left.words.enumerated() {
            var carry: UInt64 = 0
            for (offset, other) in right.words.enumerated() {
                (product[place + offset], carry) = multiplyAdd(one, other, product[place + offset], carry)
            }
            product[place + 4] = carry
        }
        // 2²⁵⁶ is 38.
        var folded: [UInt64] = []
        var carry: UInt64 = 0
        for place in 0..<4 {
            let (low, high) = multiplyAdd(product[place + 4], 38, product[place], carry)
            folded.append(low)
            carry = high
        }
        return Field25519(reducing: folding(carry, into: folded))
    }

    /// Whether this is the square of a number (Euler's criterion).
    var isSquare: Bool {
        // (p - 1) / 2 = 2²⁵⁴ - 10: ones but for 0110 at the end.
        var power = Field25519.one
        for bit in (0..<254).reversed() {
            power = power * power
            if bit >= 4 || bit == 1 || bit == 2 { power = power * self }
        }
        return power == .one || self == .zero
    }

    private static func folding(_ carry: UInt64, into words: [UInt64]) -> [UInt64] {
        var words = words
        var carry = carry &* 38
        while carry != 0 {
            for place in 0..<4 {
                let (sum, overflow) = words[place].addingReportingOverflow(carry)
                words[place] = sum
                carry = overflow ? 1 : 0
                if !overflow { break }
            }
            carry = carry &* 38
        }
        return words
    }

    /// one · other + addend + carry, which 128 bits always hold.
    private static func multiplyAdd(
        _ one: UInt64, _ other: UInt64, _ addend: UInt64, _ carry: UInt64
    ) -> (low: UInt64, high: UInt64) {
        let product = one.multipliedFullWidth(by: other)
        let (first, firstCarry) = product.low.addingReportingOverflow(addend)
        let (second, secondCarry) = first.addingReportingOverflow(carry)
        return (second, product.high + (firstCarry ? 1 : 0) + (secondCarry ? 1 : 0))
    }

    /// `left` less `right`, which is not greater.
    private static func difference(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
        var borrow: UInt64 = 0
        return zip(left, right).map { one, other in
            let (first, firstBorrow) = one.subtractingReportingOverflow(other)
            let (second, secondBorrow) = first.subtractingReportingOverflow(borrow)
            borrow = firstBorrow || secondBorrow ? 1 : 0
            return second
        }
    }

    private static func isLess(_ left: [UInt64], _ right: [UInt64]) -> Bool {
        left.reversed().lexicographicallyPrecedes(right.reversed())
    }
}
