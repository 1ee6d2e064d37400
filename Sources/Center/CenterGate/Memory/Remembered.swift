package import CenterStore
internal import Synchronization

/// Values that were read from a store, each with what it was made of, for as long as none of that has changed.
///
/// A value carries the generation that the store had before it was read. A commit that came in between is later than
/// that, so a value made from the state before it is never taken for one made after it, in whatever order they end.
package final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    /// A value, and what a change of which makes it untrue.
    package struct Reading: Sendable {
        package var value: Value
        package var dependencies: [Change]

        package init(value: Value, dependencies: [Change]) {
            self.value = value
            self.dependencies = dependencies
        }
    }

    private struct Entry {
        let value: Value
        let dependencies: [Change]
        var confirmedAt: UInt64
    }

    private let journal: ChangeJournal
    private let entries: Mutex<RecentlyUsed<Key, Entry>>

    /// `limit` is the greatest number of values.
    package init(_ journal: ChangeJournal, limit: Int) {
        self.journal = journal
        entries = Mutex(RecentlyUsed(limit: limit))
    }

    /// The value of `key` as it is now: remembered, or read by `read`. That there is none is not remembered, so that
    /// nobody fills the memory with what does not exist.
    package func value(_ key: Key, read: () async throws -> Reading?) async throws -> Value? {
        if let value = current(key) { return value }
        let generation = journal.generation
        guard let reading = try await read() else { return nil }
        let entry = Entry(value: reading.value, dependencies: reading.dependencies, confirmedAt: generation)
        entries.withLock { $0.set(entry, key) }
        return reading.value
    }

    private func current(_ key: Key) -> Value? {
        entries.withLock { entries in
            guard var entry = entries.value(key) else { return nil }
            guard let generation = journal.confirms(entry.dependencies, since: entry.confirmedAt) else {
                entries.remove(key)
                return nil
            }
            if generation != entry.confirmedAt {
                entry.confirmedAt = generation
                entries.set(entry, key)
            }
            return entry.value
        }
    }
}
