/// How much of a symbol may be damaged and still be read (ISO/IEC 18004 section 6.5.1).
public enum ErrorCorrection: Int, CaseIterable, Sendable {
    /// About 7 % of the codewords.
    case low
    /// About 15 %.
    case medium
    /// About 25 %.
    case quartile
    /// About 30 %.
    case high

    /// The two bits in the format information (table 12).
    var formatBits: UInt32 {
        switch self {
        case .low: 1
        case .medium: 0
        case .quartile: 3
        case .high: 2
        }
    }
}
