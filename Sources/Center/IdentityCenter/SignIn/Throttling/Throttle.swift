import CenterStore
import Primitives

/// Under what one attempt is counted.
struct Throttle: Sendable, Hashable {
    struct Origin: Sendable, Hashable {
        var scope: ThrottleRecord.Scope
        var key: String
    }

    var accountID: String
    var origins: [Origin]

    init(_ accountID: String, _ origins: [Origin]) {
        self.accountID = accountID
        self.origins = origins
    }
}

extension StoreWriter {
    /// Counts an attempt as wrong before it is looked at, so that any number at once are as many attempts. Throws where
    /// one of its origins has to wait, and then counts nothing.
    func begin(_ throttle: Throttle, at now: Timestamp) throws {
        var books = try books(throttle, at: now)
        let wait = books.map(\.wait).max() ?? 0
        guard wait == 0 else { throw SignInRefusal.tooManyAttempts(seconds: wait) }
        for index in books.indices {
            books[index].noteWrong()
            try put(books[index].record)
        }
        try pruneThrottles(
            before: now.adding(seconds: -ThrottleRules.memory), keeping: ThrottleRules.remembered)
    }

    /// The attempt that was begun was right.
    func noteRight(_ throttle: Throttle, at now: Timestamp) throws {
        try alter(throttle, at: now) { $0.noteRight() }
    }

    /// The attempt that was begun was not looked at.
    func takeBack(_ throttle: Throttle, at now: Timestamp) throws {
        try alter(throttle, at: now) { $0.takeBack() }
    }

    private func alter(_ throttle: Throttle, at now: Timestamp, _ change: (inout ThrottleBook) -> Void) throws {
        for var book in try books(throttle, at: now) {
            change(&book)
            try put(book.record)
        }
    }

    private func books(_ throttle: Throttle, at now: Timestamp) throws -> [ThrottleBook] {
        try throttle.origins.map { origin in
            ThrottleBook(
                try self.throttle(origin.scope, origin.key, in: throttle.accountID)
                    ?? ThrottleRecord(origin.scope, origin.key, in: throttle.accountID, at: now), at: now)
        }
    }
}
