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
    private let observers = ChangeObservers()
    private let groups: WriteGroups

    init(_ database: any DatabaseWriter, sealer: Sealer, path: String, lock: FileLock?) {
        self.database = database
        self.columns = SealedColumns(sealer: sealer)
        self.path = path
        self.lock = Mutex(lock)
        groups = WriteGroups { [observers] in observers.announce($0) }
    }

    /// An empty store that lives in memory and is gone with the last reference: for tests and rehearsals.
    public static func inMemory(entropy: Entropy) throws -> SQLiteStore {
        let sealer = Sealer(key: CenterKey(entropy: entropy), entropy: entropy)
        let queue = try DatabaseQueue(configuration: configuration())
        try Migrations.migrator.migrate(queue)
        return SQLiteStore(queue, sealer: sealer, path: "memory", lock: nil)
    }

    public var generation: UInt64 { observers.generation }

    public func observeChanges(_ observer: @escaping @Sendable (ChangeSet) -> Void) {
        observers.add(observer)
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
            return try await withCheckedThrowingContinuation { continuation in
                let pending = WriteGroups.Pending { [columns] connection in
                    let writer = SQLiteWriter(database: connection, columns: columns)
                    let value = try body(writer)
                    return .init(changes: writer.changes, actions: writer.actions) {
                        continuation.resume(returning: value)
                    }
                } fail: { error in
                    continuation.resume(throwing: error)
                }
                groups.add(pending, to: database)
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
            if isNew { observers.announce([.anything]) }
            return isNew
        }
    }

    public func close() throws {
        try database.close()
        lock.withLock { $0 = nil }
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
