import GRDB
import Platform
import Primitives

/// Making and opening the database file of a center.
enum DatabaseFile {
    /// Makes a whole database in a file at `path` that is gone afterwards, and gives its content.
    static func make<T>(
        at path: String, sealer: Sealer, _ fill: (any StoreWriter) throws -> T
    ) throws -> (content: [UInt8], result: T) {
        for leftover in [path, "\(path)-journal"] { try PrivateFile.remove(leftover) }
        _ = try PrivateFile.create([], at: path)
        defer { try? PrivateFile.remove(path) }
        do {
            let queue = try DatabaseQueue(path: path, configuration: SQLiteStore.configuration())
            try Migrations.migrator.migrate(queue)
            let result = try queue.write { connection in
                try connection.execute(
                    sql: "INSERT INTO center (id, key_check) VALUES (1, ?)", arguments: [try keyCheck(sealer)])
                return try fill(SQLiteWriter(database: connection, columns: SealedColumns(sealer: sealer)))
            }
            try queue.close()
            return (try PrivateFile.read(path), result)
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Copies the database at `path`, as of one moment, into a new file (0600), also while it is written to.
    static func copy(_ path: String, to target: String) throws {
        guard try PrivateFile.create([], at: target) else { throw BackupError.exists(path: target) }
        do {
            let source = try DatabaseQueue(path: path, configuration: SQLiteStore.configuration())
            let copy = try DatabaseQueue(path: target, configuration: SQLiteStore.configuration())
            try source.backup(to: copy)
            // One file, with nothing beside it.
            try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
            try copy.close()
            try source.close()
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Alters a database that nobody has open, brought to the present form, in one transaction.
    static func alter(_ path: String, sealer: Sealer, _ body: (any StoreWriter) throws -> Void) throws {
        do {
            let queue = try DatabaseQueue(path: path, configuration: SQLiteStore.configuration())
            try Migrations.migrator.migrate(queue)
            try queue.write { connection in
                try body(SQLiteWriter(database: connection, columns: SealedColumns(sealer: sealer)))
            }
            try queue.close()
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Opens the database at `path` beside the process that has it open; nil where that one's form of it is not ours.
    static func openBeside(_ path: String, sealer: Sealer) throws -> SQLiteStore? {
        do {
            let queue = try DatabaseQueue(path: path, configuration: SQLiteStore.configuration())
            let isCurrent = try queue.read { connection in
                try Migrations.migrator.hasCompletedMigrations(connection)
                    && !Migrations.migrator.hasBeenSuperseded(connection)
            }
            return isCurrent ? SQLiteStore(queue, sealer: sealer, path: path, lock: nil) : nil
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Opens the database at `path` after examining all of it.
    static func open(_ path: String, sealer: Sealer, keyPath: String, lock: FileLock) throws -> SQLiteStore {
        do {
            try examine(path, sealer: sealer, keyPath: keyPath)
            let pool = try DatabasePool(path: path, configuration: SQLiteStore.configuration())
            // A pool relaxes this to NORMAL, with which a power cut takes acknowledged commits along.
            try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
            try Migrations.migrator.migrate(pool)
            return SQLiteStore(pool, sealer: sealer, path: path, lock: lock)
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Reads from the database at `path`, which another process may have open, without writing anything; nil where a
    /// former version wrote it, which knew less.
    static func read<T>(
        _ path: String, sealer: Sealer, keyPath: String, _ body: (any StoreReader) throws -> T
    ) throws -> T? {
        var configuration = SQLiteStore.configuration()
        configuration.readonly = true
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let result = try queue.read { connection -> T? in
                try requireOwn(connection, path, sealer: sealer, keyPath: keyPath)
                guard try connection.tableExists("event_log") else { return nil }
                return try body(SQLiteReader(database: connection, columns: SealedColumns(sealer: sealer)))
            }
            try queue.close()
            return result
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    /// Whether all of the database is sound, and made with this key.
    static func examine(_ path: String, sealer: Sealer, keyPath: String) throws {
        let queue = try DatabaseQueue(path: path, configuration: SQLiteStore.configuration())
        try queue.read { connection in
            try requireOwn(connection, path, sealer: sealer, keyPath: keyPath)
            let findings = try String.fetchAll(connection, sql: "PRAGMA integrity_check(3)")
            guard findings == ["ok"] else {
                throw StoreError.damaged(path: path, detail: findings.joined(separator: "; "))
            }
        }
        try queue.close()
    }

    /// Whether it is a center's database, of a format that is known, and made with this key.
    private static func requireOwn(
        _ connection: Database, _ path: String, sealer: Sealer, keyPath: String
    ) throws {
        guard try Int32.fetchOne(connection, sql: "PRAGMA application_id") == Migrations.applicationID else {
            throw StoreError.damaged(path: path, detail: "it is not a center's database")
        }
        if try Migrations.migrator.hasBeenSuperseded(connection) { throw StoreError.newerFormat(path: path) }
        guard let check = try String.fetchOne(connection, sql: "SELECT key_check FROM center") else {
            throw StoreError.damaged(path: path, detail: "the key's check value is missing")
        }
        guard let sealed = Base64.decode(check),
            sealer.open(sealed, for: .column, context: keyCheckContext) == Secret(utf8: keyCheckText)
        else { throw StoreError.wrongKey(path: keyPath) }
    }

    /// A known text sealed with the key: what tells a wrong key before any record is touched.
    private static func keyCheck(_ sealer: Sealer) throws -> String {
        Base64.encode(try sealer.seal(Array(keyCheckText.utf8), for: .column, context: keyCheckContext))
    }

    private static let keyCheckText = "this is the key"
    private static let keyCheckContext = ["center", "1", "key_check"]
}
