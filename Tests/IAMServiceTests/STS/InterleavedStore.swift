import CenterStore
import Synchronization

/// A store in which something happens at a chosen moment: `before` runs before each transaction of one kind, so that an
/// interleaving is forced and not waited for.
final class InterleavedStore: Store {
    enum Moment { case read, write }

    private let inner: SQLiteStore
    private let moment: Moment
    private let count = Mutex(0)
    private let before: @Sendable (SQLiteStore, _ number: Int) async throws -> Void

    /// `before` gets the store itself and how many transactions of the kind there were, this one counted.
    init(
        _ inner: SQLiteStore, before moment: Moment,
        _ before: @escaping @Sendable (SQLiteStore, _ number: Int) async throws -> Void
    ) {
        self.inner = inner
        self.moment = moment
        self.before = before
    }

    private func pass(_ moment: Moment) async throws {
        guard moment == self.moment else { return }
        let number = count.withLock { count in
            count += 1
            return count
        }
        try await before(inner, number)
    }

    func read<T: Sendable>(_ body: @escaping @Sendable (any StoreReader) throws -> T) async throws -> T {
        try await pass(.read)
        return try await inner.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any StoreWriter) throws -> T) async throws -> T {
        try await pass(.write)
        return try await inner.write(body)
    }

    func observeChanges(_ observer: @escaping @Sendable (ChangeSet) -> Void) { inner.observeChanges(observer) }
    var generation: UInt64 { inner.generation }
    func close() throws { try inner.close() }
}

extension STSCenter {
    /// The same center, something else happening in between.
    func interleaved(
        before moment: InterleavedStore.Moment,
        _ before: @escaping @Sendable (SQLiteStore, _ number: Int) async throws -> Void
    ) -> STSCenter {
        let store = InterleavedStore(store, before: moment, before)
        return STSCenter(
            store: self.store, gate: gate, operations: Self.operations(store, gate), logPath: logPath)
    }
}
