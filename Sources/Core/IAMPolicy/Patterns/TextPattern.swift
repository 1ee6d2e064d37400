/// A pattern ready to match: fixed where it can be, resolved per request where it holds variables.
enum TextPattern: Sendable {
    case fixed(Glob)
    /// With the bytes that every match begins with, whatever the variables are.
    case variable(PatternText, head: [UInt8])

    init(_ text: PatternText) {
        if let glob = text.fixed { self = .fixed(glob) } else { self = .variable(text, head: text.head) }
    }

    var variables: [PolicyVariable] {
        if case .variable(let text, _) = self { text.variables } else { [] }
    }

    /// Whether `value` begins as every match does: rules most patterns out before a variable is looked up.
    func mayMatch(_ value: [UInt8], in range: Range<Int>) -> Bool {
        switch self {
        case .fixed(let glob): glob.matches(value, in: range)
        case .variable(_, let head):
            head.count <= range.count && Glob.isPrefix(head, of: value, from: range.lowerBound)
        }
    }

    /// Whether all of `value` matches; a variable without a value matches nothing.
    func matches(_ value: [UInt8], in range: Range<Int>, _ context: ContextLookup) -> Bool {
        switch self {
        case .fixed(let glob): glob.matches(value, in: range)
        case .variable(let text, _): text.resolved(context).map { Glob.matches($0, value, range) } ?? false
        }
    }
}
