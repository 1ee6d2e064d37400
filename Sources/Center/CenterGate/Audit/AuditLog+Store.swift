public import CenterStore
public import Primitives

extension AuditLog {
    /// Brings the log and the store together when a center starts: events that were committed and not yet written are
    /// written, each once, and where the store knows of lines that the log has not, the log says so.
    ///
    /// - Throws: `AuditLogError`, `StoreError`.
    public func resume(_ store: any Store, at now: Timestamp) async throws {
        let (pending, noted) = try await store.read { (try $0.pendingEvents(), try $0.eventLogHead()) }
        if let noted, (progress.head?.sequence ?? 0) < noted.sequence {
            try await append(missing(from: progress.head, to: noted, at: now))
        }
        if !pending.isEmpty {
            // What the store keeps was not in the log when it last noted how far that goes.
            let written = Set(try await lines(after: noted?.sequence ?? 0).compactMap(\.eventID))
            for event in pending where !written.contains(event.id) {
                try await append(AuditRecord(event) ?? unreadable(event, at: now))
            }
        }
        let head = progress.head
        try await store.write { writer in
            try writer.removePendingEvents(pending.map(\.id))
            if let head { try writer.note(head) }
        }
        self.noted(Progress(head: head, settled: [], isNoted: false))
    }

    /// Notes in the store, sealed, how far the log goes, if that is not noted yet; writes what waits. To be called
    /// every second or so: what is cut off the log's end shows as far as it was noted.
    ///
    /// - Throws: `AuditLogError`, `StoreError`.
    public func noteProgress(in store: any Store, at now: Timestamp) async throws {
        try await requireWritable(at: now)
        let progress = progress
        guard !progress.isNoted else { return }
        try await store.write { [self] writer in try writer.note(progress, self) }
    }

    /// What nobody can read is told too: the change that it stands for was acknowledged.
    private func unreadable(_ event: PendingEventRecord, at now: Timestamp) -> AuditRecord {
        AuditRecord(AuditNotice("AuditEventUnreadable", at: now, ["content": .string(event.content)]), id: event.id)
    }

    private func missing(
        from last: EventLogHeadRecord?, to noted: EventLogHeadRecord, at now: Timestamp
    ) -> AuditNotice {
        let details: JSON = [
            "from": last.map { .string($0.at.iso8601) } ?? .null, "to": .string(noted.at.iso8601),
            "firstSequence": .integer((last?.sequence ?? 0) + 1), "lastSequence": .integer(noted.sequence),
            "lastHash": .string(noted.hash),
        ]
        return AuditNotice(AuditNotice.cut, at: now, details)
    }
}
