/// Reed-Solomon error correction over GF(2⁸) with x⁸ + x⁴ + x³ + x² + 1 (ISO/IEC 18004 section 7.5.2).
struct ReedSolomon {
    /// The generator polynomial's coefficients, the highest, which is 1, left out.
    private let generator: [UInt8]

    /// `count` is the number of error correction codewords.
    init(count: Int) {
        var generator = [UInt8](repeating: 0, count: count - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<count {
            for index in 0..<count {
                generator[index] = Self.multiply(generator[index], root)
                if index + 1 < count { generator[index] ^= generator[index + 1] }
            }
            root = Self.multiply(root, 2)
        }
        self.generator = generator
    }

    /// The error correction codewords of one block: the remainder of its division by the generator.
    func codewords(of data: some Sequence<UInt8>) -> [UInt8] {
        var remainder = [UInt8](repeating: 0, count: generator.count)
        for byte in data {
            let factor = byte ^ remainder.removeFirst()
            remainder.append(0)
            for index in remainder.indices { remainder[index] ^= Self.multiply(generator[index], factor) }
        }
        return remainder
    }

    private static func multiply(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var product: UInt16 = 0
        for bit in (0..<8).reversed() {
            product = product << 1 ^ (product >> 7) * 0x11D
            product ^= UInt16(right >> bit & 1) * UInt16(left)
        }
        return UInt8(truncatingIfNeeded: product)
    }
}
