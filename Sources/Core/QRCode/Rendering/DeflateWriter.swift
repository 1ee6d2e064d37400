/// A zlib stream (RFC 1950) of one deflate block with fixed codes (RFC 1951). Whoever writes says what repeats; an
/// enlarged QR code repeats whole lines, which is all the compression that it needs.
struct DeflateWriter {
    private var bytes: [UInt8] = [0x78, 0x01]
    private var buffer: UInt32 = 0
    private var bufferedBits: UInt32 = 0
    private var checksum = Adler32()
    private var lastLine: [UInt8] = []

    init() {
        write(0b011, 3)  // the final block, fixed codes
    }

    mutating func append(_ line: [UInt8]) {
        for byte in line { writeLiteral(UInt16(byte)) }
        checksum.update(line)
        lastLine = line
    }

    /// Writes the last `count` bytes, at most 32768, `times` more.
    mutating func repeatLast(_ count: Int, times: Int) {
        var left = count * times
        for _ in 0..<times { checksum.update(lastLine) }
        while left > 0 {
            // No rest shorter than 3, the shortest match.
            let length = left <= 258 ? left : min(258, left - 3)
            if length < 3 {
                for byte in lastLine.suffix(length) { writeLiteral(UInt16(byte)) }
            } else {
                writeMatch(length: length, distance: count)
            }
            left -= length
        }
    }

    /// The whole stream.
    func finished() -> [UInt8] {
        var writer = self
        writer.writeLiteral(256)
        writer.write(0, (8 - writer.bufferedBits) % 8)
        return writer.bytes + bigEndian(checksum.value)
    }

    /// Plain values from the least significant bit (RFC 1951 section 3.1.1).
    private mutating func write(_ value: UInt32, _ width: UInt32) {
        buffer |= value << bufferedBits
        bufferedBits += width
        while bufferedBits >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: buffer))
            buffer >>= 8
            bufferedBits -= 8
        }
    }

    /// Huffman codes from their most significant bit.
    private mutating func writeCode(_ code: UInt32, _ width: UInt32) {
        for bit in (0..<width).reversed() { write(code >> bit & 1, 1) }
    }

    /// A literal, the end mark (256) or a length symbol, in the fixed code (section 3.2.6).
    private mutating func writeLiteral(_ symbol: UInt16) {
        let symbol = UInt32(symbol)
        switch symbol {
        case 0...143: writeCode(0x30 + symbol, 8)
        case 144...255: writeCode(0x190 + symbol - 144, 9)
        case 256...279: writeCode(symbol - 256, 7)
        default: writeCode(0xC0 + symbol - 280, 8)
        }
    }

    private mutating func writeMatch(length: Int, distance: Int) {
        let length = DeflateTable.length(length)
        writeLiteral(UInt16(length.symbol))
        write(UInt32(length.extra), UInt32(length.extraBits))
        let distance = DeflateTable.distance(distance)
        writeCode(UInt32(distance.symbol), 5)
        write(UInt32(distance.extra), UInt32(distance.extraBits))
    }
}
