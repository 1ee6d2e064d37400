extension Version {
    /// The final sequence of codewords: data with its padding, cut into blocks, corrected, and dealt out in turns
    /// (ISO/IEC 18004 sections 7.4.10 and 7.6). The content must fit.
    func codewords(of content: Content, _ level: ErrorCorrection) -> [UInt8] {
        let data = dataCodewords(of: content, level)
        let (count, correction) = BlockTable.blocks(version: number, level)
        let code = ReedSolomon(count: correction)
        let blocks = Self.blocks(data, count: count)
        return Self.interleaved(blocks) + Self.interleaved(blocks.map { code.codewords(of: $0) })
    }

    /// The data codewords: the content, a terminator of up to four zero bits, zero bits to the byte, then the pad
    /// codewords in turn.
    func dataCodewords(of content: Content, _ level: ErrorCorrection) -> [UInt8] {
        let capacity = dataCodewords(level)
        var buffer = content.bits(version: number)
        buffer.append(0, width: min(4, capacity * 8 - buffer.count))
        buffer.append(0, width: (8 - buffer.count % 8) % 8)
        var codewords = buffer.bytes
        var pad: UInt8 = 0xEC
        while codewords.count < capacity {
            codewords.append(pad)
            pad ^= 0xEC ^ 0x11
        }
        return codewords
    }

    /// `data` in `count` blocks whose lengths differ by one at most, the shorter first.
    private static func blocks(_ data: [UInt8], count: Int) -> [ArraySlice<UInt8>] {
        let length = data.count / count
        let shortCount = count - data.count % count
        var start = 0
        return (0..<count).map { index in
            let end = start + length + (index < shortCount ? 0 : 1)
            defer { start = end }
            return data[start..<end]
        }
    }

    private static func interleaved(_ blocks: [some RandomAccessCollection<UInt8>]) -> [UInt8] {
        let longest = blocks.map(\.count).max() ?? 0
        return (0..<longest).flatMap { index in
            blocks.compactMap { block in
                index < block.count ? block[block.index(block.startIndex, offsetBy: index)] : nil
            }
        }
    }
}
