public import CenterStore
public import Primitives
internal import Synchronization

/// Which sessions were ended before their time. All revocations are kept in memory, as the store had them at the last
/// change: they are few, because each goes when the sessions it ended would have ended by themselves.
final class Revocations: Sendable {
    private struct State {
        /// Counts the changes.
        var epoch = 0
        /// By access key, when its sessions were revoked; nil if the store is to be asked.
        var moments: [String: Timestamp]?
    }

    private let store: any Store
    private let state: Mutex<State>

    init(_ store: any Store) {
        self.store = store
        let state = Mutex(State())
        self.state = state
        store.observeChanges { [weak self] set in
            let isConcerned = set.changes.contains { change in
                switch change {
                case .revocation, .anything: true
                default: false
                }
            }
            if isConcerned { self?.forget() }
        }
    }

    /// Whether the session, or one that it was made from, was revoked.
    func include(_ session: SessionClaims) async throws -> Bool {
        let moments = try await moments()
        guard !moments.isEmpty else { return false }
        let ids = [session.accessKeyID] + session.chain.links.map(\.accessKeyID)
        if ids.contains(where: { moments[$0] != nil }) { return true }
        guard let moment = moments[session.chain.longLivedKeyID] else { return false }
        return session.chain.beganAt <= moment
    }

    private func forget() {
        state.withLock { state in
            state.epoch += 1
            state.moments = nil
        }
    }

    private func moments() async throws -> [String: Timestamp] {
        let (epoch, known) = state.withLock { ($0.epoch, $0.moments) }
        if let known { return known }
        let records = try await store.read { try $0.revocations() }
        let moments = Dictionary(records.map { ($0.accessKeyID, $0.revokedAt) }) { first, _ in first }
        // What was read before a change must not be kept after it.
        state.withLock { state in
            if state.epoch == epoch { state.moments = moments }
        }
        return moments
    }
}

extension StoreWriter {
    /// Ends the sessions of `accessKeyID` that there are `now`, and forgets the revocations that have nothing left to
    /// end.
    ///
    /// A center's time stands still while the machine's clock is behind, and sessions issued then are later than the
    /// clock that the command reads: so the revocation is never before the last recorded event, nor before a former one.
    public func revokeSessions(of accessKeyID: String, in accountID: String, at now: Timestamp) throws {
        let former = try revocations().first { $0.accessKeyID == accessKeyID }?.revokedAt
        let moment = max(now, former ?? now, try eventLogHead()?.at ?? now)
        try deleteRevocations(expiredBefore: now)
        try put(RevocationRecord(of: accessKeyID, in: accountID, at: moment))
    }
}

extension RevocationRecord {
    /// That the sessions of `accessKeyID` end at `now`. Kept until the longest of them would have ended, and an hour,
    /// in which a clock may be set.
    public init(of accessKeyID: String, in accountID: String, at now: Timestamp) {
        self.init(
            accountID: accountID, accessKeyID: accessKeyID, revokedAt: now,
            expiresAt: now.adding(seconds: SessionChain.remembered + 3600))
    }
}
