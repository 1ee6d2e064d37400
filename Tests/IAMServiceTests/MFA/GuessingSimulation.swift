import CenterStore
import Primitives

@testable import IAMService

/// Guessing at the rules for as long as is wanted, in no time: each guesser sends its next wrong code at the very moment
/// at which it counts again.
final class GuessingSimulation {
    private static let ledger = AttemptRecord.Ledger(serialNumber: "d", owner: .user("u"), kind: .code)

    let rules: AttemptRules
    private(set) var now = Timestamp(seconds: 1_800_000_000)
    private var records: [String: AttemptRecord] = [:]

    init(_ rules: AttemptRules) {
        self.rules = rules
    }

    func wait(_ seconds: Int64) { now = now.adding(seconds: seconds) }

    func book(_ caller: String) -> AttemptBook {
        func record(_ name: String) -> AttemptRecord {
            records[name] ?? AttemptRecord(Self.ledger, caller: name, in: "123456789012", at: now)
        }
        return AttemptBook(own: record(caller), everyone: record(AttemptRecord.everyone), rules: rules, now: now)
    }

    /// A wrong code; true if it was looked at.
    func guess(_ caller: String) -> Bool {
        var book = book(caller)
        let isAdmitted = book.admits
        if isAdmitted { book.noteWrong() } else { book.noteRefused() }
        keep(book)
        return isAdmitted
    }

    /// A right code; true if it was accepted.
    func enter(_ caller: String) -> Bool {
        var book = book(caller)
        let isAdmitted = book.admits
        if isAdmitted { book.noteRight() } else { book.noteRefused() }
        keep(book)
        return isAdmitted
    }

    private func keep(_ book: AttemptBook) {
        records[book.own.caller] = book.own
        records[AttemptRecord.everyone] = book.everyone
    }

    /// When the caller's next guess counts.
    func nextChance(_ caller: String) -> Timestamp {
        let book = book(caller)
        guard !book.admits else { return now }
        return [
            book.own.failedAt.adding(seconds: rules.delay(after: book.own.failures)),
            book.own.refilledAt.adding(seconds: rules.key.seconds),
            book.everyone.refilledAt.adding(seconds: rules.device.seconds),
        ].filter { $0 > now }.min() ?? now.adding(seconds: 1)
    }

    /// Guesses at every chance for `seconds`, all callers at once, and does `between` every hour; the guesses that
    /// counted.
    func attack(
        _ callers: [String], for seconds: Int64, between: (GuessingSimulation) -> Void = { _ in }
    ) -> Int {
        let end = now.adding(seconds: seconds)
        var (counted, hour) = (0, now)
        while now < end {
            if now >= hour {
                between(self)
                hour = now.adding(seconds: 3600)
            }
            for caller in callers { while guess(caller) { counted += 1 } }
            let next = callers.map { nextChance($0) }.min() ?? end
            now = max(now.adding(seconds: 1), min(next, hour, end))
        }
        return counted
    }
}
