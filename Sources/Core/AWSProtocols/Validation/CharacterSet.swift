/// A set of code points, as a bracket expression writes it. Code points instead of Unicode scalars, because some of
/// the models' ranges end in surrogates.
struct CharacterSet: Sendable, Equatable {
    /// General categories, by the letters between the braces of `\p{…}`.
    enum Category: Sendable, Equatable {
        case letter, separator, number, mark, symbol, punctuation, control

        init?(_ name: String) {
            switch name {
            case "L", "IsL": self = .letter
            case "Z", "IsZ": self = .separator
            case "N", "IsN": self = .number
            case "M", "IsM": self = .mark
            case "S", "IsS": self = .symbol
            case "P", "IsP": self = .punctuation
            case "C", "IsC": self = .control
            default: return nil
            }
        }

        func contains(_ category: Unicode.GeneralCategory) -> Bool {
            switch category {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: self == .letter
            case .spaceSeparator, .lineSeparator, .paragraphSeparator: self == .separator
            case .decimalNumber, .letterNumber, .otherNumber: self == .number
            case .nonspacingMark, .spacingMark, .enclosingMark: self == .mark
            case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self == .symbol
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation:
                self == .punctuation
            default: self == .control
            }
        }
    }

    var ranges: [ClosedRange<UInt32>] = []
    var categories: [Category] = []
    /// Sets inside this one, which may be negated on their own: `[\S]`.
    var subsets: [CharacterSet] = []
    var isNegated = false

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isListed =
            ranges.contains { $0.contains(scalar.value) }
            || categories.contains { $0.contains(scalar.properties.generalCategory) }
            || subsets.contains { $0.contains(scalar) }
        return isListed != isNegated
    }

    static func single(_ codePoint: UInt32) -> CharacterSet { CharacterSet(ranges: [codePoint...codePoint]) }

    static let digits = CharacterSet(ranges: [0x30...0x39])
    static let wordCharacters = CharacterSet(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    static let whiteSpace = CharacterSet(ranges: [0x09...0x0D, 0x20...0x20])
    /// `.`: all but line ends.
    static let notLineEnds = CharacterSet(
        ranges: [0x0A...0x0A, 0x0D...0x0D, 0x85...0x85, 0x2028...0x2029], isNegated: true)
    static let everything = CharacterSet(isNegated: true)

    var negated: CharacterSet {
        var copy = self
        copy.isNegated.toggle()
        return copy
    }
}
