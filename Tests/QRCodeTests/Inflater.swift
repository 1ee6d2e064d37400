import Testing

/// Reads the one deflate block with fixed codes that the writer makes, by RFC 1951's own tables.
struct Inflater {
    private let bytes: [UInt8]
    private var position = 0

    private static let lengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let lengthBits = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let distances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577,
    ]

    /// The content of a zlib stream, its checksum compared.
    static func zlib(_ stream: [UInt8]) throws -> [UInt8] {
        try #require(stream.count > 6 && stream[0] == 0x78 && (Int(stream[0]) * 256 + Int(stream[1])) % 31 == 0)
        var inflater = Inflater(bytes: Array(stream[2..<stream.count - 4]))
        let content = try inflater.block()
        var (low, high) = (1, 0)
        for byte in content {
            low = (low + Int(byte)) % 65_521
            high = (high + low) % 65_521
        }
        let checksum = stream.suffix(4).reduce(0) { $0 << 8 | Int($1) }
        #expect(checksum == high << 16 | low)
        return content
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func block() throws -> [UInt8] {
        try #require(take(3) == 0b011)
        var content: [UInt8] = []
        while true {
            let symbol = try symbol()
            if symbol == 256 { break }
            guard symbol > 256 else {
                content.append(UInt8(symbol))
                continue
            }
            let length = try Self.lengths[symbol - 257] + take(Self.lengthBits[symbol - 257])
            let code = try code(5)
            let distance = try Self.distances[code] + take(code < 4 ? 0 : code / 2 - 1)
            try #require(distance <= content.count)
            for _ in 0..<length { content.append(content[content.count - distance]) }
        }
        #expect((position + 7) / 8 == bytes.count, "bytes after the end")
        return content
    }

    private mutating func symbol() throws -> Int {
        let seven = try code(7)
        if seven < 0b001_1000 { return 256 + seven }
        let eight = try seven << 1 | code(1)
        if eight < 0b1100_0000 { return eight - 0x30 }
        if eight < 0b1100_1000 { return 280 + eight - 0xC0 }
        return try 144 + (eight << 1 | code(1)) - 0x190
    }

    private mutating func code(_ width: Int) throws -> Int {
        try (0..<width).reduce(0) { value, _ in try value << 1 | take(1) }
    }

    private mutating func take(_ width: Int) throws -> Int {
        var value = 0
        for bit in 0..<width {
            try #require(position < bytes.count * 8, "the stream is cut off")
            value |= Int(bytes[position / 8] >> UInt8(position % 8) & 1) << bit
            position += 1
        }
        return value
    }
}
