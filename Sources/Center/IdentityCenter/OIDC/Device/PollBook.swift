internal import Primitives
internal import Synchronization

/// How often each waiting program asked. In memory alone: it is about ten minutes, and a restart makes nobody guess
/// faster, since a device code cannot be guessed.
final class PollBook: Sendable {
    /// Seconds that a program has to wait between two polls, as AWS says.
    static let interval: Int64 = 1
    /// Clients ask once before they show the code and once more before they wait.
    static let free = 2
    /// Milliseconds that a timer may be early.
    private static let tolerance: Int64 = 200

    private struct Polls {
        var count = 0
        var last = Timestamp(milliseconds: 0)
    }

    private let limit: Int
    private let polls = Mutex<[String: Polls]>([:])

    /// `limit` is how many programs are remembered.
    init(limit: Int) {
        self.limit = limit
    }

    /// Whether the poll at `now` of the program with this code came too soon after the one before.
    func isTooSoon(_ deviceCodeHash: String, at now: Timestamp) -> Bool {
        polls.withLock { polls in
            if polls.count >= limit { polls = polls.filter { now.seconds(since: $0.value.last) <= Self.interval } }
            if polls.count >= limit { polls = [:] }
            var own = polls[deviceCodeHash] ?? Polls()
            let wait = now.milliseconds - own.last.milliseconds
            defer { polls[deviceCodeHash] = own }
            own.count += 1
            own.last = now
            return own.count > Self.free && wait < Self.interval * 1000 - Self.tolerance
        }
    }

    /// Forgets a program that waits no more.
    func forget(_ deviceCodeHash: String) {
        polls.withLock { $0[deviceCodeHash] = nil }
    }
}
