public protocol EventReader {
    /// The events that the audit log may not have yet, oldest first.
    func pendingEvents() throws -> [PendingEventRecord]
    /// How far the audit log went when that was last noted; nil if it never was.
    func eventLogHead() throws -> EventLogHeadRecord?
}

public protocol EventWriter {
    /// Keeps an event with the change that it tells of. None of this is a `Change`.
    func insert(_ event: PendingEventRecord) throws
    /// Forgets events that the audit log has by now; ids that are not there are ignored.
    func removePendingEvents(_ ids: [String]) throws
    /// Notes how far the audit log goes.
    func note(_ head: EventLogHeadRecord) throws
}
