/// A line of a file.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
    /// The path of the file, as it was opened.
    public let path: String
    /// Counted from 1.
    public let line: Int

    public init(path: String, line: Int) {
        self.path = path
        self.line = line
    }

    /// `/home/ann/.aws/config:12`.
    public var description: String { "\(path):\(line)" }
}
