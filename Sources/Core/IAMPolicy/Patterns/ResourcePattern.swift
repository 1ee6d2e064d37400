/// A resource with wildcards and variables. `*` alone matches everything; else the six segments of the ARN are matched
/// one by one, so that a wildcard never runs over a colon into the next of the first five, and segments that are left
/// out count as `*` (IAM User Guide, "IAM JSON policy elements: Resource").
enum ResourcePattern: Sendable {
    /// No wildcard or variable before the last segment: the whole text decides.
    case whole(Glob)
    case segments([Glob])
    case variable([PatternText])

    init(_ text: PatternText) {
        if text.pieces == [.symbol(Glob.many)] {
            self = .whole(.anything)
            return
        }
        var segments = text.segments(6)
        while segments.count < 6 { segments.append(PatternText(pieces: [.symbol(Glob.many)])) }
        self = Self.pattern(segments)
    }

    private static func pattern(_ segments: [PatternText]) -> ResourcePattern {
        let fixed = segments.compactMap(\.fixed)
        guard fixed.count == segments.count else { return .variable(segments) }
        guard !segments.dropLast().contains(where: \.hasWildcards) else { return .segments(fixed) }
        let colon = PatternText.Piece.symbol(UInt16(UInt8(ascii: ":")))
        let joined = PatternText(pieces: Array(segments.map(\.pieces).joined(separator: [colon])))
        return joined.fixed.map(ResourcePattern.whole) ?? .segments(fixed)
    }

    var variables: [PolicyVariable] {
        if case .variable(let segments) = self { segments.flatMap(\.variables) } else { [] }
    }

    /// Nil if a variable has no value.
    func matches(_ resource: ARNText, _ value: (PolicyVariable) -> [UInt8]?) -> Bool? {
        switch self {
        case .whole(let glob): return glob.matches(resource.bytes)
        case .segments(let globs): return resource.matches(globs)
        case .variable(let segments):
            var globs: [Glob] = []
            for segment in segments {
                guard let glob = segment.resolved(value) else { return nil }
                globs.append(glob)
            }
            return resource.matches(globs)
        }
    }
}

/// A text that may be an ARN, with its six segments found once.
struct ARNText: Sendable {
    let bytes: [UInt8]
    /// Empty if this is no ARN.
    let segments: [Range<Int>]

    init(_ text: String) {
        self.init(Array(text.utf8))
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var segments: [Range<Int>] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: ":") && segments.count < 5 {
            segments.append(start..<index)
            start = index + 1
        }
        self.segments = segments.count == 5 ? segments + [start..<bytes.count] : []
    }

    func matches(_ globs: [Glob]) -> Bool {
        guard segments.count == 6, globs.count == 6 else { return false }
        var index = 5
        while index >= 0 {
            guard globs[index].matches(bytes, in: segments[index]) else { return false }
            index -= 1
        }
        return true
    }
}
