extension QRCode {
    /// The symbol with its quiet zone as a PNG image (ISO/IEC 15948), one bit a pixel, black on white.
    ///
    /// `scale` is the number of pixels on each side of a module, kept within 1 to 64.
    public func png(scale: Int = 8) -> [UInt8] {
        let scale = min(max(scale, 1), 64)
        let side = (size + 2 * Self.quietZone) * scale
        var compressed = DeflateWriter()
        for row in -Self.quietZone..<size + Self.quietZone {
            let line = [0] + pixels(row: row, scale: scale)
            compressed.append(line)
            compressed.repeatLast(line.count, times: scale - 1)
        }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + PNGChunk.bytes("IHDR", bigEndian(UInt32(side)) + bigEndian(UInt32(side)) + [1, 0, 0, 0, 0])
            + PNGChunk.bytes("IDAT", compressed.finished())
            + PNGChunk.bytes("IEND", [])
    }

    /// One line of pixels, light as 1, the last byte filled up with zeros.
    private func pixels(row: Int, scale: Int) -> [UInt8] {
        let side = size + 2 * Self.quietZone
        var bytes = [UInt8](repeating: 0, count: (side * scale + 7) / 8)
        for pixel in 0..<side * scale where !self[pixel / scale - Self.quietZone, row] {
            bytes[pixel / 8] |= 0x80 >> UInt8(pixel % 8)
        }
        return bytes
    }
}
