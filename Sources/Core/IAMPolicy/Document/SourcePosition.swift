/// A place in a text.
public struct SourcePosition: Sendable, Hashable {
    /// From 1.
    public var line: Int
    /// In characters, from 1.
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
