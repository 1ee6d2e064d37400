/// A pattern in which `*` stands for any run of characters and `?` for one, for those who judge what a policy may say.
public struct WildcardPattern: Sendable {
    private let glob: Glob

    /// `pattern` without variables.
    public init(_ pattern: String) {
        glob = Glob(wildcards: pattern.utf8)
    }

    /// Whether all of `text` matches, letter by letter.
    public func matches(_ text: String) -> Bool {
        glob.matches(Array(text.utf8))
    }
}
