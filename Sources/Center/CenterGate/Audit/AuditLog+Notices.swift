public import CenterStore
internal import Primitives

extension AuditLog {
    /// Writes into the log what commands did to the center beside it, as they left it in the store.
    public func tellNotices(of store: any Store) async throws {
        for notice in try await store.read({ try $0.notices() }) {
            let details = (try? JSON.parse(notice.details)) ?? .null
            try await append(AuditRecord(AuditNotice(notice.name, at: notice.at, details), id: notice.id))
            try await store.write { try $0.removeNotice(notice.id) }
        }
    }
}

extension AuditNotice {
    /// The name of a notice that the center was restored, whose details tell from when to when events are missing.
    public static let restored = "RestoreCenter"
}
