/// A pattern ready to match: fixed where it can be, resolved per request where it holds variables.
enum TextPattern: Sendable {
    case fixed(Glob)
    case variable(PatternText)

    init(_ text: PatternText) {
        if let glob = text.fixed { self = .fixed(glob) } else { self = .variable(text) }
    }

    var variables: [PolicyVariable] {
        if case .variable(let text) = self { text.variables } else { [] }
    }
}
