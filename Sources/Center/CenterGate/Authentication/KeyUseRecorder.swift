internal import CenterStore
internal import Primitives

/// Notes when keys and roles were last used: at most once a minute each, since nobody reads it more exactly and every
/// note is a write.
struct KeyUseRecorder: Sendable {
    private static let interval: Int64 = 60

    let store: any Store

    func note(_ caller: Caller, service: String, region: String, _ now: Timestamp) async throws {
        switch (caller.kind, caller.session) {
        case (.roleSession(let role, _), _):
            guard isDue(role.lastUse?.at, now) else { return }
            try await store.write { writer in
                try writer.recordUse(ofRole: role.id, in: role.accountID, RoleUse(at: now, region: region))
            }
        case (_, nil):
            let id = caller.accessKeyID
            let last = caller.keyLastUse
            guard isDue(last?.at, now) || last?.service != service || last?.region != region else { return }
            try await store.write { writer in
                try writer.recordUse(ofAccessKey: id, AccessKeyUse(at: now, service: service, region: region))
            }
        default: return
        }
    }

    private func isDue(_ last: Timestamp?, _ now: Timestamp) -> Bool {
        last.map { now.seconds(since: $0) >= Self.interval } ?? true
    }
}
