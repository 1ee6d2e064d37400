internal import CenterStore
internal import Primitives
internal import Synchronization

/// Notes when keys and roles were last used: at most once a minute each as long as service and region stay the same,
/// since nobody reads it more exactly and every note is a write.
struct KeyUseRecorder: Sendable {
    private static let interval: Int64 = 60

    private struct Use {
        var at: Timestamp
        var service: String
        var region: String
    }

    private let store: any Store
    /// By key or role id: records that are remembered elsewhere do not know of uses noted since.
    private let noted = Noted()

    private final class Noted: Sendable {
        let uses = Mutex(RecentlyUsed<ExactText, Use>(limit: 65_536))
    }

    init(store: any Store) {
        self.store = store
    }

    func note(_ caller: Caller, service: String, region: String, _ now: Timestamp) async throws {
        switch (caller.kind, caller.session) {
        case (.roleSession(let role, _), _):
            let use = Use(at: now, service: service, region: "")
            let last = role.lastUse.flatMap { $0.service == service ? $0.at : nil }
            guard isDue(role.id, use, last: last) else { return }
            try await store.write { writer in
                try writer.recordUse(
                    ofRole: role.id, in: role.accountID, RoleUse(at: now, region: region, service: service))
            }
        case (_, nil):
            let id = caller.accessKeyID
            let use = Use(at: now, service: service, region: region)
            let last = caller.keyLastUse
            let isOther = last.map { $0.service != service || $0.region != region } ?? true
            guard isDue(id, use, last: isOther ? nil : last?.at) else { return }
            try await store.write { writer in
                try writer.recordUse(ofAccessKey: id, AccessKeyUse(at: now, service: service, region: region))
            }
        default: return
        }
    }

    /// Whether `use` is to be written: it is then taken for written, so that of many requests at once one writes.
    /// `last` is when the record says that it was used likewise.
    private func isDue(_ id: String, _ use: Use, last: Timestamp?) -> Bool {
        noted.uses.withLock { uses in
            let key = ExactText(id)
            let latest: Timestamp? =
                if let before = uses.value(key) {
                    before.service == use.service && before.region == use.region ? before.at : nil
                } else {
                    last
                }
            // A clock that was set back must not keep uses from being noted.
            if let latest, (0..<Self.interval).contains(use.at.seconds(since: latest)) { return false }
            uses.set(use, key)
            return true
        }
    }
}
