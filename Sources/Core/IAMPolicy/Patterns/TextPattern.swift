/// A pattern ready to match: fixed where it can be, resolved per request where it holds variables.
enum TextPattern: Sendable {
    case fixed(Glob)
    /// Variables and bytes one after the other, and then perhaps a `*`: compared piece by piece.
    case sequence(VariableSequence)
    /// With the bytes that every match begins with, whatever the variables are.
    case variable(PatternText, head: [UInt8])

    init(_ text: PatternText) {
        if let glob = text.fixed {
            self = .fixed(glob)
        } else if let sequence = VariableSequence(text) {
            self = .sequence(sequence)
        } else {
            self = .variable(text, head: text.head)
        }
    }

    var variables: [PolicyVariable] {
        switch self {
        case .fixed: []
        case .sequence(let sequence): sequence.variables
        case .variable(let text, _): text.variables
        }
    }

    /// What every match begins with.
    var head: TextHead {
        switch self {
        case .fixed(let glob): TextHead(glob)
        case .sequence(let sequence): TextHead(sequence.head)
        case .variable(_, let head): TextHead(head)
        }
    }

    /// Whether `value` begins as every match does: rules most patterns out before a variable is looked up.
    func mayMatch(_ value: [UInt8], in range: Range<Int>) -> Bool {
        switch self {
        case .fixed(let glob): glob.matches(value, in: range)
        case .sequence(let sequence): Self.begins(value, range, with: sequence.head)
        case .variable(_, let head): Self.begins(value, range, with: head)
        }
    }

    private static func begins(_ value: [UInt8], _ range: Range<Int>, with head: [UInt8]) -> Bool {
        head.count <= range.count && Glob.isPrefix(head, of: value, from: range.lowerBound)
    }

    /// Whether all of `value` matches; a variable without a value matches nothing.
    func matches(_ value: [UInt8], in range: Range<Int>, _ context: inout ContextLookup) -> Bool {
        switch self {
        case .fixed(let glob): return glob.matches(value, in: range)
        case .sequence(let sequence): return sequence.matches(value, in: range, &context)
        case .variable(let text, _):
            guard let symbols = text.resolved(&context, limit: range.count) else { return false }
            return Glob.matches(symbols, value, range)
        }
    }
}
