/// The two small words that tell a reader how to read the rest, each with its BCH code.
enum FormatInformation {
    /// Fifteen bits: level and mask, ten bits of BCH (15, 5), masked (ISO/IEC 18004 section 7.9 and annex C).
    static func formatBits(_ level: ErrorCorrection, mask: Int) -> UInt32 {
        let data = level.formatBits << 3 | UInt32(mask)
        return (data << 10 | remainder(of: data, width: 10, generator: 0x537)) ^ 0x5412
    }

    /// Eighteen bits: the version and twelve bits of BCH (18, 6) (section 7.10 and annex D).
    static func versionBits(_ version: Int) -> UInt32 {
        let data = UInt32(version)
        return data << 12 | remainder(of: data, width: 12, generator: 0x1F25)
    }

    private static func remainder(of data: UInt32, width: UInt32, generator: UInt32) -> UInt32 {
        var remainder = data
        for _ in 0..<width { remainder = remainder << 1 ^ (remainder >> (width - 1)) * generator }
        return remainder
    }
}
