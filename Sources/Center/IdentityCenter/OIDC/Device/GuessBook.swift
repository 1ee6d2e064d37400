internal import Primitives
internal import Synchronization

/// Wrong user codes that somebody typed: after so many within ten minutes nothing more is looked up for them. Whoever
/// tries twenty codes with a thousand of them open is right once in sixty thousand such rounds.
final class GuessBook: Sendable {
    /// Wrong codes within a window.
    static let limit = 20
    /// Seconds.
    static let window: Int64 = 600
    /// From how many guessers on those whose window is over are forgotten. They are people who signed in.
    private static let remembered = 10_000

    private struct Guesses {
        var since: Timestamp
        var count = 0
    }

    private let guesses = Mutex<[String: Guesses]>([:])

    /// Whether `guesser` may try at `now`.
    func admits(_ guesser: String, at now: Timestamp) -> Bool {
        guesses.withLock { guesses in
            guard let own = guesses[guesser], now.seconds(since: own.since) < Self.window else { return true }
            return own.count < Self.limit
        }
    }

    /// Notes a wrong code.
    func noteWrong(_ guesser: String, at now: Timestamp) {
        guesses.withLock { guesses in
            if guesses.count >= Self.remembered {
                guesses = guesses.filter { now.seconds(since: $0.value.since) < Self.window }
            }
            var own = guesses[guesser] ?? Guesses(since: now)
            if now.seconds(since: own.since) >= Self.window { own = Guesses(since: now) }
            own.count += 1
            guesses[guesser] = own
        }
    }
}
