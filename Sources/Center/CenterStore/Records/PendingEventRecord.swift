/// An event of the audit log that was committed with the change that it tells of, until the log has it too.
public struct PendingEventRecord: Hashable, Sendable {
    /// The event's id, under which it is looked for in the log.
    public var id: String
    /// The event as JSON, secrets hidden.
    public var content: String

    public init(id: String, content: String) {
        self.id = id
        self.content = content
    }
}
