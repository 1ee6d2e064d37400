public import Primitives
internal import Synchronization

/// Slows guessing down: after `limit` failures on a subject within `window` seconds, nothing more is tried on it until
/// the oldest of them is that old. Kept in memory, for as long as it matters.
public final class AttemptLimiter: Sendable {
    private let limit: Int
    private let window: Int64
    private let failures = Mutex<[String: [Timestamp]]>([:])

    public init(limit: Int, window: Int64) {
        self.limit = limit
        self.window = window
    }

    /// Whether another attempt may be made on `subject`.
    public func admits(_ subject: String, at now: Timestamp) -> Bool {
        failures.withLock { recent($0[subject] ?? [], now).count < limit }
    }

    /// Notes a failure.
    public func countFailure(_ subject: String, at now: Timestamp) {
        failures.withLock { failures in
            failures[subject] = recent(failures[subject] ?? [], now) + [now]
            // What nobody asks for any more goes when the table has grown.
            if failures.count > 10_000 { failures = failures.filter { !recent($0.value, now).isEmpty } }
        }
    }

    /// Forgets the failures on `subject`, after a success.
    public func forget(_ subject: String) {
        failures.withLock { _ = $0.removeValue(forKey: subject) }
    }

    private func recent(_ times: [Timestamp], _ now: Timestamp) -> [Timestamp] {
        times.filter { now.seconds(since: $0) < window }
    }
}
