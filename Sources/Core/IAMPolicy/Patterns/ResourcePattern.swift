/// A resource with wildcards and variables. `*` alone matches everything; else the six segments of the ARN are matched
/// one by one, so that a wildcard never runs over a colon into the next of the first five, and segments that are left
/// out count as `*` (IAM User Guide, "IAM JSON policy elements: Resource").
enum ResourcePattern: Sendable {
    case everything
    /// No wildcard before the last segment, and no variable: the whole text decides.
    case whole(Glob)
    /// The same with variables in the last segment: what stands before it, with the colon, and the segment.
    case last([UInt8], TextPattern)
    case segments([TextPattern])

    init(_ text: PatternText) {
        if text.pieces == [.symbol(Glob.many)] {
            self = .everything
            return
        }
        var segments = text.segments(6)
        while segments.count < 6 { segments.append(PatternText(pieces: [.symbol(Glob.many)])) }
        guard !segments.dropLast().contains(where: { $0.hasWildcards || !$0.variables.isEmpty }) else {
            self = .segments(segments.map(TextPattern.init))
            return
        }
        if let glob = text.fixed {
            self = .whole(glob)
        } else {
            let before = segments.dropLast().flatMap { $0.head + [UInt8(ascii: ":")] }
            self = .last(before, TextPattern(segments[5]))
        }
    }

    var variables: [PolicyVariable] {
        switch self {
        case .everything, .whole: []
        case .last(_, let segment): segment.variables
        case .segments(let segments): segments.flatMap(\.variables)
        }
    }

    func matches(_ resource: ARNText, _ context: inout ContextLookup) -> Bool {
        switch self {
        case .everything: true
        case .whole(let glob): glob.matches(resource.bytes)
        case .last(let before, let segment):
            resource.isARN && before.count <= resource.bytes.count
                && Glob.isPrefix(before, of: resource.bytes, from: 0)
                && segment.matches(resource.bytes, in: resource.segment(5), &context)
        case .segments(let patterns): resource.matches(patterns, &context)
        }
    }
}
