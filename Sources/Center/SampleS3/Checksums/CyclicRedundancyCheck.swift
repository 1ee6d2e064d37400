/// A reflected cyclic redundancy check of 32 or 64 bits, beginning with and inverted by all ones. It goes eight bytes
/// at a time ("slicing by 8"), because every upload passes through it.
struct CyclicRedundancyCheck: Sendable {
    private let width: Int
    /// Eight tables of 256: the k-th says what a byte does to the register when k more bytes follow it.
    private let tables: [UInt64]
    private var register: UInt64

    private init(width: Int, polynomial: UInt64) {
        self.width = width
        register = UInt64.max >> UInt64(64 - width)
        var tables = (0..<256).map { index in
            (0..<8).reduce(UInt64(index)) { value, _ in value >> 1 ^ (value & 1) * polynomial }
        }
        for index in 256..<2048 {
            let before = tables[index - 256]
            tables.append(before >> 8 ^ tables[Int(before & 0xFF)])
        }
        self.tables = tables
    }

    mutating func update(_ bytes: [UInt8]) {
        register = tables.withUnsafeBufferPointer { tables in
            bytes.withUnsafeBytes { bytes in Self.advance(register, over: bytes, tables) }
        }
    }

    private static func advance(
        _ start: UInt64, over bytes: UnsafeRawBufferPointer, _ tables: UnsafeBufferPointer<UInt64>
    ) -> UInt64 {
        var register = start
        var offset = 0
        while offset + 8 <= bytes.count {
            // What the register holds falls on the first bytes of the eight, and is shifted out by the last.
            var word = register ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            register = 0
            var table = 1792
            while table >= 0 {
                register ^= tables[table &+ Int(truncatingIfNeeded: word & 0xFF)]
                word >>= 8
                table &-= 256
            }
            offset &+= 8
        }
        while offset < bytes.count {
            register = register >> 8 ^ tables[Int((register ^ UInt64(bytes[offset])) & 0xFF)]
            offset += 1
        }
        return register
    }

    /// Big-endian.
    var value: [UInt8] {
        stride(from: width - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: ~register >> UInt64($0)) }
    }

    /// ISO 3309, as in zip and PNG.
    static let crc32 = CyclicRedundancyCheck(width: 32, polynomial: 0xEDB8_8320)
    /// Castagnoli's (RFC 3720).
    static let crc32c = CyclicRedundancyCheck(width: 32, polynomial: 0x82F6_3B78)
    /// That of the NVM Express specification.
    static let crc64nvme = CyclicRedundancyCheck(width: 64, polynomial: 0x9A6C_9329_AC4B_C9B5)
}
