/// A pattern of bytes and variables whose only wildcard, if any, is a `*` at the end: `home/${aws:username}/*`. Nearly
/// every pattern with variables is one, and it is matched without being put together first.
struct VariableSequence: Sendable {
    private enum Part: Sendable {
        case bytes([UInt8])
        case variable(PolicyVariable)
    }

    private let parts: [Part]
    private let isOpen: Bool

    /// Nil for a pattern with other wildcards.
    init?(_ text: PatternText) {
        var pieces = text.pieces[...]
        var isOpen = false
        while pieces.last == .symbol(Glob.many) {
            isOpen = true
            pieces.removeLast()
        }
        var parts: [Part] = []
        var run: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .symbol(let symbol):
                guard symbol < Glob.many else { return nil }
                run.append(UInt8(truncatingIfNeeded: symbol))
            case .variable(let variable):
                if !run.isEmpty { parts.append(.bytes(run)) }
                run = []
                parts.append(.variable(variable))
            }
        }
        if !run.isEmpty { parts.append(.bytes(run)) }
        self.parts = parts
        self.isOpen = isOpen
    }

    var variables: [PolicyVariable] {
        parts.compactMap { if case .variable(let variable) = $0 { variable } else { nil } }
    }

    /// The bytes before the first variable.
    var head: [UInt8] {
        if case .bytes(let bytes)? = parts.first { bytes } else { [] }
    }

    /// Whether all of the text in `range` matches. A variable without a value matches nothing.
    func matches(_ value: [UInt8], in range: Range<Int>, _ context: inout ContextLookup) -> Bool {
        var position = range.lowerBound
        for index in parts.indices {
            let bytes: [UInt8]
            switch parts[index] {
            case .bytes(let text): bytes = text
            case .variable(let variable):
                guard let text = context.value(of: variable) else { return false }
                bytes = text
            }
            guard bytes.count <= range.upperBound - position, Glob.isPrefix(bytes, of: value, from: position) else {
                return false
            }
            position += bytes.count
        }
        return isOpen || position == range.upperBound
    }
}
