/// A reflected cyclic redundancy check of 32 or 64 bits, beginning with and inverted by all ones.
struct CyclicRedundancyCheck<Word: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    private let table: [Word]
    private var register = Word.max

    private init(polynomial: Word) {
        table = (0..<256).map { index in
            (0..<8).reduce(Word(index)) { value, _ in value >> 1 ^ (value & 1) * polynomial }
        }
    }

    mutating func update(_ bytes: [UInt8]) {
        var register = register
        for byte in bytes {
            register = register >> 8 ^ table[Int(truncatingIfNeeded: (register ^ Word(byte)) & 0xFF)]
        }
        self.register = register
    }

    /// Big-endian.
    var value: [UInt8] {
        stride(from: Word.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: ~register >> Word($0)) }
    }
}

extension CyclicRedundancyCheck<UInt32> {
    /// ISO 3309, as in zip and PNG.
    static let crc32 = CyclicRedundancyCheck(polynomial: 0xEDB8_8320)
    /// Castagnoli's (RFC 3720).
    static let crc32c = CyclicRedundancyCheck(polynomial: 0x82F6_3B78)
}

extension CyclicRedundancyCheck<UInt64> {
    /// That of the NVM Express specification.
    static let crc64nvme = CyclicRedundancyCheck(polynomial: 0x9A6C_9329_AC4B_C9B5)
}
