public import Primitives

/// How far the audit log went at some moment. It is kept sealed, apart from the log: a log that ends before it, or says
/// something else there, was cut or rewritten.
public struct EventLogHeadRecord: Hashable, Sendable {
    /// The number of the last line.
    public var sequence: Int64
    /// The SHA-256 of the last line, in hex.
    public var hash: String
    /// When the event of the last line came.
    public var at: Timestamp

    public init(sequence: Int64, hash: String, at: Timestamp) {
        self.sequence = sequence
        self.hash = hash
        self.at = at
    }
}
