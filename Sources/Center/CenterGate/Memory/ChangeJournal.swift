package import CenterStore
internal import Synchronization

/// When what was last changed in a store: what everything that is remembered from it is compared with.
///
/// The store tells of a commit before it is acknowledged. So whoever comes after the acknowledgement finds it here.
package final class ChangeJournal: Sendable {
    private struct State {
        var generation: UInt64
        /// Nothing read before this is vouched for.
        var floor: UInt64
        var last: [Change: UInt64] = [:]
    }

    private let state: Mutex<State>
    private let limit: Int

    /// `limit` is how many different things are told apart before all that was remembered is given up at once.
    package init(_ store: any Store, limit: Int = 100_000) {
        self.limit = limit
        let generation = store.generation
        state = Mutex(State(generation: generation, floor: generation))
        store.observeChanges { [weak self] in self?.note($0) }
    }

    /// The number of the last commit. What is read from now on is at least as new.
    var generation: UInt64 { state.withLock { $0.generation } }

    /// The present generation, if nothing in `dependencies` was changed after `generation`; nil if something may have
    /// been.
    func confirms(_ dependencies: [Change], since generation: UInt64) -> UInt64? {
        state.withLock { state in
            if generation >= state.generation { return generation }
            guard generation >= state.floor else { return nil }
            for change in dependencies {
                if let last = state.last[change], last > generation { return nil }
            }
            return state.generation
        }
    }

    private func note(_ set: ChangeSet) {
        state.withLock { state in
            state.generation = max(state.generation, set.generation)
            for change in set.changes { state.last[change] = set.generation }
            if state.last.count > limit || set.changes.contains(.anything) {
                state.last = [:]
                state.floor = state.generation
            }
        }
    }
}
