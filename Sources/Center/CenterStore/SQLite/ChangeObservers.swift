import Synchronization

/// Those who are told of each commit, in the order of commits.
final class ChangeObservers: Sendable {
    private let state = Mutex<(generation: UInt64, all: [@Sendable (ChangeSet) -> Void])>((0, []))

    /// The number of the last commit that changed something.
    var generation: UInt64 { state.withLock { $0.generation } }

    func add(_ observer: @escaping @Sendable (ChangeSet) -> Void) {
        state.withLock { $0.all.append(observer) }
    }

    /// Runs on the one queue of writers, so that observers see commits in their order.
    func announce(_ changes: Set<Change>) {
        guard !changes.isEmpty else { return }
        let (generation, all) = state.withLock { state in
            state.generation += 1
            return (state.generation, state.all)
        }
        for observer in all { observer(ChangeSet(generation: generation, changes: changes)) }
    }
}
