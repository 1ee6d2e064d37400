import Testing

/// Takes a PNG file apart, comparing the CRC of every chunk.
enum PNGFile {
    static func chunks(_ file: [UInt8]) throws -> [(type: String, data: [UInt8])] {
        try #require(Array(file.prefix(8)) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        var chunks: [(type: String, data: [UInt8])] = []
        var rest = file.dropFirst(8)
        while !rest.isEmpty {
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            try #require(rest.count >= length + 12)
            let content = Array(rest.dropFirst(4).prefix(length + 4))
            let sum = rest.dropFirst(length + 8).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
            #expect(sum == crc(content))
            chunks.append((String(decoding: content.prefix(4), as: UTF8.self), Array(content.dropFirst(4))))
            rest = rest.dropFirst(length + 12)
        }
        return chunks
    }

    static func word(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(value >> $0 & 255) }
    }

    /// Bit by bit, so that it shares nothing with the table that wrote the file.
    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var register: UInt32 = ~0
        for byte in bytes {
            register ^= UInt32(byte)
            for _ in 0..<8 { register = register >> 1 ^ (register & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return ~register
    }
}
