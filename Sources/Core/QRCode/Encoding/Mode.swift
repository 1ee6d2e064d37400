/// The character sets that ISO/IEC 18004 packs tighter than bytes (section 7.3).
enum Mode {
    case numeric
    case alphanumeric
    case byte

    /// The four bits before the content (table 2).
    var indicator: Int {
        switch self {
        case .numeric: 1
        case .alphanumeric: 2
        case .byte: 4
        }
    }

    /// The width of the character count (table 3).
    func countWidth(version: Int) -> Int {
        let column = version < 10 ? 0 : version < 27 ? 1 : 2
        return switch self {
        case .numeric: [10, 12, 14][column]
        case .alphanumeric: [9, 11, 13][column]
        case .byte: [8, 16, 16][column]
        }
    }

    /// The number of bits that `count` characters take.
    func width(of count: Int) -> Int {
        switch self {
        case .numeric: count / 3 * 10 + [0, 4, 7][count % 3]
        case .alphanumeric: count / 2 * 11 + count % 2 * 6
        case .byte: count * 8
        }
    }
}
