/// A regular expression of a model, matched against a whole string.
///
/// The models write Java's dialect, from which this takes what they use: classes with ranges, escapes and the general
/// categories `\p{L}`, groups, alternatives, greedy and lazy counts, anchors at the ends, word boundaries, and a
/// look ahead at a few characters. `\w`, `\d` and `\s` are ASCII, as in Java. All alternatives advance together, so that the time for a
/// match is bounded by the product of the lengths of pattern and text, whatever the text is.
public final class Pattern: Sendable {
    /// As the model writes it, and as errors repeat it.
    public let source: String

    private let program: PatternProgram?

    /// A pattern that is not understood matches nothing; `isUnderstood` says so.
    public init(_ source: String) {
        self.source = source
        program = PatternProgram(source)
    }

    public var isUnderstood: Bool { program != nil }

    /// Whether the whole of `text` matches.
    public func matches(_ text: String) -> Bool {
        program?.matches(text) ?? false
    }
}
