/// A resource with wildcards and variables. `*` alone matches everything; else the six segments of the ARN are matched
/// one by one, so that a wildcard never runs over a colon into the next of the first five, and segments that are left
/// out count as `*` (IAM User Guide, "IAM JSON policy elements: Resource").
enum ResourcePattern: Sendable {
    /// No wildcard or variable before the last segment: the whole text decides.
    case whole(Glob)
    case segments([TextPattern])

    init(_ text: PatternText) {
        if text.pieces == [.symbol(Glob.many)] {
            self = .whole(.anything)
            return
        }
        var segments = text.segments(6)
        while segments.count < 6 { segments.append(PatternText(pieces: [.symbol(Glob.many)])) }
        if !segments.dropLast().contains(where: { $0.hasWildcards || !$0.variables.isEmpty }), let glob = text.fixed {
            self = .whole(glob)
        } else {
            self = .segments(segments.map(TextPattern.init))
        }
    }

    var variables: [PolicyVariable] {
        if case .segments(let segments) = self { segments.flatMap(\.variables) } else { [] }
    }

    func matches(_ resource: ARNText, _ context: ContextLookup) -> Bool {
        switch self {
        case .whole(let glob): glob.matches(resource.bytes)
        case .segments(let patterns): resource.matches(patterns, context)
        }
    }
}
