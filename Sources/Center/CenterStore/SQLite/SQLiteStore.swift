import GRDB
public import Platform
import Synchronization

/// The store in a SQLite database: write-ahead log, every commit synced to the disk, foreign keys enforced.
public final class SQLiteStore: Store {
    private let database: any DatabaseWriter
    private let columns: SealedColumns
    private let path: String
    /// Held until the store is closed; nil in memory.
    private let lock: Mutex<FileLock?>
    /// What the writing connection saw of other processes' commits.
    private let foreignVersion = Mutex<Int64?>(nil)
    private let observers = Mutex<(generation: UInt64, all: [@Sendable (ChangeSet) -> Void])>((0, []))

    init(_ database: any DatabaseWriter, sealer: Sealer, path: String, lock: FileLock?) {
        self.database = database
        self.columns = SealedColumns(sealer: sealer)
        self.path = path
        self.lock = Mutex(lock)
    }

    /// An empty store that lives in memory and is gone with the last reference: for tests and rehearsals.
    public static func inMemory(entropy: Entropy) throws -> SQLiteStore {
        let sealer = Sealer(key: CenterKey(entropy: entropy), entropy: entropy)
        let queue = try DatabaseQueue(configuration: configuration())
        try Migrations.migrator.migrate(queue)
        return SQLiteStore(queue, sealer: sealer, path: "memory", lock: nil)
    }

    public var generation: UInt64 { observers.withLock { $0.generation } }

    public func observeChanges(_ observer: @escaping @Sendable (ChangeSet) -> Void) {
        observers.withLock { $0.all.append(observer) }
    }

    public func read<T: Sendable>(_ body: @escaping @Sendable (any StoreReader) throws -> T) async throws -> T {
        do {
            return try await database.read { [columns] connection in
                try body(SQLiteReader(database: connection, columns: columns))
            }
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    public func write<T: Sendable>(_ body: @escaping @Sendable (any StoreWriter) throws -> T) async throws -> T {
        do {
            return try await database.writeWithoutTransaction { [self] connection in
                let writer = SQLiteWriter(database: connection, columns: columns)
                var result: T?
                try connection.inTransaction(.immediate) {
                    result = try body(writer)
                    return .commit
                }
                announce(writer.changes)
                for action in writer.actions { action() }
                guard let result else { throw StoreError.file(path: path, detail: "the transaction did not run") }
                return result
            }
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Whether another process changed the database since this was asked last, as commands beside a running center do.
    /// Observers are told that it may be anything.
    public func noticeForeignChanges() async throws -> Bool {
        try await database.writeWithoutTransaction { [self] connection in
            let version = try Int64.fetchOne(connection, sql: "PRAGMA data_version")
            let isNew = foreignVersion.withLock { last in
                defer { last = version }
                return last != version
            }
            if isNew { announce([.anything]) }
            return isNew
        }
    }

    public func close() throws {
        try database.close()
        lock.withLock { $0 = nil }
    }

    /// Runs on the one queue of writers, so that observers see commits in their order.
    private func announce(_ changes: Set<Change>) {
        guard !changes.isEmpty else { return }
        let (generation, all) = observers.withLock { state in
            state.generation += 1
            return (state.generation, state.all)
        }
        for observer in all { observer(ChangeSet(generation: generation, changes: changes)) }
    }

    static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.prepareDatabase { connection in
            // Deleted secrets are overwritten, and functions or views that a hostile file brings are not run.
            try connection.execute(sql: "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF")
        }
        return configuration
    }
}

extension StoreError {
    /// What went wrong with the database at `path`, as SQLite tells it.
    init(_ error: DatabaseError, path: String) {
        let detail = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: self = .damaged(path: path, detail: detail)
        case .SQLITE_CONSTRAINT: self = .conflict(table: "database", row: detail)
        case .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_CANTOPEN:
            self = .notWritable(path: path, detail: detail)
        default: self = .file(path: path, detail: detail)
        }
    }
}
