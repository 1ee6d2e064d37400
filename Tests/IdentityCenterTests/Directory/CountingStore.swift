import CenterStore
import Synchronization

/// A store that counts how often it is read.
final class CountingStore: Store {
    private let inner: SQLiteStore
    private let count = Mutex(0)

    init(_ inner: SQLiteStore) {
        self.inner = inner
    }

    var reads: Int { count.withLock { $0 } }

    func read<T: Sendable>(_ body: @escaping @Sendable (any StoreReader) throws -> T) async throws -> T {
        count.withLock { $0 += 1 }
        return try await inner.read(body)
    }

    func write<T: Sendable>(_ body: @escaping @Sendable (any StoreWriter) throws -> T) async throws -> T {
        try await inner.write(body)
    }

    func observeChanges(_ observer: @escaping @Sendable (ChangeSet) -> Void) { inner.observeChanges(observer) }

    var generation: UInt64 { inner.generation }

    func close() throws { try inner.close() }
}
