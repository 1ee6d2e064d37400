/// A size class of symbols, and what fits it.
struct Version: Equatable {
    /// 1 to 40.
    let number: Int

    var size: Int { 17 + 4 * number }

    /// The smallest version whose data codewords hold `content`.
    static func smallest(
        for content: Content, _ level: ErrorCorrection
    ) throws(QRCodeError) -> Version {
        let count = content.characters.count
        let version = (1...40).lazy.map(Version.init).first { $0.holds(count, content.mode, level) }
        guard let version else {
            let largest = Version(number: 40)
            let limit = (0...7089).last { largest.holds($0, content.mode, level) }
            throw .tooLong(count: count, limit: limit ?? 0)
        }
        return version
    }

    private func holds(_ count: Int, _ mode: Mode, _ level: ErrorCorrection) -> Bool {
        // No symbol holds more than 7089 characters of any kind, so that nothing longer need be multiplied.
        guard count <= 7089, count < 1 << mode.countWidth(version: number) else { return false }
        return 4 + mode.countWidth(version: number) + mode.width(of: count) <= dataCodewords(level) * 8
    }

    /// Modules that carry data and error correction (ISO/IEC 18004 table 1).
    var rawModules: Int {
        var count = (16 * number + 128) * number + 64
        if number >= 2 {
            let alignments = number / 7 + 2
            count -= (25 * alignments - 10) * alignments - 55
            if number >= 7 { count -= 36 }
        }
        return count
    }

    /// Codewords of data and error correction together.
    var totalCodewords: Int { rawModules / 8 }

    /// Codewords left for data (table 7).
    func dataCodewords(_ level: ErrorCorrection) -> Int {
        let (blocks, correction) = BlockTable.blocks(version: number, level)
        return totalCodewords - blocks * correction
    }

    /// The centres of the alignment patterns on either axis (annex E).
    var alignmentCentres: [Int] {
        guard number > 1 else { return [] }
        let count = number / 7 + 2
        let step = number == 32 ? 26 : (number * 4 + count * 2 + 1) / (count * 2 - 2) * 2
        let rest = (0..<count - 1).map { size - 7 - $0 * step }
        return [6] + rest.reversed()
    }
}
