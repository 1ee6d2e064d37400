import GRDB
import Synchronization

/// Transactions that wait for the one writer of a database. Those that come while it is busy are committed together,
/// since each commit waits for the disk. Each still stands for itself: what it throws undoes it alone.
final class WriteGroups: Sendable {
    /// A transaction that waits.
    struct Pending: Sendable {
        /// Does it, within the transaction of the group.
        let run: @Sendable (Database) throws -> Done
        /// Tells who waits for it that nothing of it was kept.
        let fail: @Sendable (any Error) -> Void
    }

    /// A transaction that was done, and is to be committed.
    struct Done: Sendable {
        let changes: Set<Change>
        /// What is to be done after the commit, before anybody is told.
        let actions: [@Sendable () -> Void]
        /// Tells who waits for it.
        let succeed: @Sendable () -> Void
    }

    /// How many are committed together at most.
    private static let limit = 64

    private struct State {
        var waiting: [Pending] = []
        var isRunning = false
    }

    private let state = Mutex(State())
    private let announce: @Sendable (Set<Change>) -> Void

    /// `announce` gets what a group changed, when it is committed.
    init(announce: @escaping @Sendable (Set<Change>) -> Void) {
        self.announce = announce
    }

    /// Does `pending` when its turn comes.
    func add(_ pending: Pending, to database: any DatabaseWriter) {
        let begins = state.withLock { state in
            state.waiting.append(pending)
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if begins { schedule(database) }
    }

    /// One group at a time, so that others come to the database in between.
    private func schedule(_ database: any DatabaseWriter) {
        database.asyncWriteWithoutTransaction { [self] connection in
            commit(next(), connection)
            let goesOn = state.withLock { state in
                state.isRunning = !state.waiting.isEmpty
                return state.isRunning
            }
            if goesOn { schedule(database) }
        }
    }

    private func next() -> [Pending] {
        state.withLock { state in
            let group = Array(state.waiting.prefix(Self.limit))
            state.waiting.removeFirst(group.count)
            return group
        }
    }

    private func commit(_ group: [Pending], _ connection: Database) {
        var done: [Done] = []
        /// Those that are to be told if the group comes to nothing.
        var unanswered = group
        do {
            try connection.inTransaction(.immediate) {
                unanswered = []
                for (index, pending) in group.enumerated() {
                    do {
                        done.append(try run(pending, connection, isAlone: group.count == 1))
                        unanswered.append(pending)
                    } catch {
                        // The database may have given up the whole transaction, as where the disk is full.
                        guard connection.isInsideTransaction, group.count > 1 else {
                            unanswered += group[index...]
                            throw error
                        }
                        pending.fail(error)
                    }
                }
                return .commit
            }
        } catch {
            for pending in unanswered { pending.fail(error) }
            return
        }
        announce(done.reduce(into: []) { $0.formUnion($1.changes) })
        for each in done { for action in each.actions { action() } }
        for each in done { each.succeed() }
    }

    private func run(_ pending: Pending, _ connection: Database, isAlone: Bool) throws -> Done {
        if isAlone { return try pending.run(connection) }
        var done: Done?
        try connection.inSavepoint {
            done = try pending.run(connection)
            return .commit
        }
        guard let done else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return done
    }
}
