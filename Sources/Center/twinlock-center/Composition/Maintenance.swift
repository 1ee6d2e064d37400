import CenterGate
import CenterStore
import Platform
import Primitives

/// What commands do to a center that may be served at the same time: a change, and with it what the audit log is to
/// tell of it. The process that serves the center notices within a second; where nobody does, the log has it at once.
struct Maintenance {
    let folder: Folder
    let entropy: Entropy
    let now: Timestamp

    /// Runs `body` in one transaction; `details` makes the event's parameters, without secrets, from what it gives.
    func perform<Result: Sendable>(
        _ name: String, details: @escaping @Sendable (Result) -> JSON,
        _ body: @escaping @Sendable (any StoreWriter, Sealer) throws -> Result
    ) async throws -> Result {
        let center = try folder.center.openBeside(entropy: entropy)
        let (store, sealer) = (center.opened.store, center.opened.sealer)
        let (id, now) = (UniqueID.make(entropy), now)
        let result = try await store.write { writer in
            let result = try body(writer, sealer)
            try writer.insert(NoticeRecord(id: id, name: name, at: now, details: details(result)))
            return result
        }
        if !center.isServed { try await tell(store, sealer) }
        try store.close()
        return result
    }

    /// Writes into the log what a restored center has for it.
    func settle() async throws {
        let opened = try folder.center.open(entropy: entropy)
        try await tell(opened.store, opened.sealer)
        try opened.store.close()
    }

    /// Writes what the store has for it into the log of a center that nobody serves.
    private func tell(_ store: SQLiteStore, _ sealer: Sealer) async throws {
        let log = try AuditLog(folder.events, sealer: sealer, entropy: entropy)
        try await log.resume(store, at: now)
        try await log.tellNotices(of: store)
        try await log.noteProgress(in: store, at: now)
        try await log.close()
    }
}
