public import Platform
import Primitives

/// The folder that a center lives in, private to its owner: key, database, and beside them what others keep there.
public struct CenterFolder: Sendable {
    public let path: String

    public init(_ path: String) {
        self.path = path
    }

    /// `center.key`: the key of everything sealed, as 64 hexadecimal digits.
    public var keyPath: String { "\(path)/center.key" }
    /// `center.db`: SQLite, with `-wal` and `-shm` beside it while it is open.
    public var databasePath: String { "\(path)/center.db" }

    /// A center that was opened: its records, and what seals for it.
    public struct Opened: Sendable {
        public let store: SQLiteStore
        public let sealer: Sealer
    }

    /// Makes the folder (0700), the key and the database, and writes the first records in `fill`.
    ///
    /// The database appears last and in one step: a center that was interrupted in the making is none, and can be made
    /// again. A key that is there already is kept, because a database that was lost may come back from a backup.
    public func create<T: Sendable>(entropy: Entropy, _ fill: @Sendable (any StoreWriter) throws -> T) throws -> T {
        do {
            try PrivateFile.createDirectory(path)
            try requireClosed(path)
            guard try PrivateFile.permissions(of: databasePath) == nil else {
                throw StoreError.alreadyInitialized(folder: path)
            }
            _ = try PrivateFile.create(CenterKey(entropy: entropy).fileContent, at: keyPath)
            let sealer = Sealer(key: try readKey(), entropy: entropy)
            let (content, result) = try DatabaseFile.make(at: "\(databasePath).partial", sealer: sealer, fill)
            guard try PrivateFile.create(content, at: databasePath) else {
                throw StoreError.alreadyInitialized(folder: path)
            }
            return result
        } catch let error as FileError {
            throw StoreError.file(path: error.path, detail: error.description)
        }
    }

    /// Opens the center and keeps it from being opened again until it is closed.
    ///
    /// - Throws: `StoreError` that says what is wrong and what to do: nothing there, the wrong key, loose modes,
    ///   damage, a later version's format, another process at it.
    public func open(entropy: Entropy) throws -> Opened {
        do {
            guard try PrivateFile.permissions(of: databasePath) != nil else {
                throw StoreError.notInitialized(folder: path)
            }
            try requireClosed(path)
            let sealer = Sealer(key: try readKey(), entropy: entropy)
            try requirePrivate(databasePath)
            guard let lock = try FileLock.tryLock("\(path)/center.lock") else { throw StoreError.inUse(folder: path) }
            let store = try DatabaseFile.open(databasePath, sealer: sealer, keyPath: keyPath, lock: lock)
            return Opened(store: store, sealer: sealer)
        } catch let error as FileError {
            throw StoreError.file(path: error.path, detail: error.description)
        }
    }

    /// What a center knows of its audit log, read beside the process that serves it.
    public struct EventLogKnowledge: Sendable {
        public let sealer: Sealer
        /// How far the log went at least; nil if that was never noted.
        public let head: EventLogHeadRecord?
        /// How many events wait to be written to it.
        public let pending: Int
    }

    /// Reads what the center knows of its audit log; nothing is written.
    ///
    /// - Throws: `StoreError`, as `open` does.
    public func readEventLogKnowledge(entropy: Entropy) throws -> EventLogKnowledge {
        do {
            let sealer = Sealer(key: try readKey(), entropy: entropy)
            let known = try DatabaseFile.read(databasePath, sealer: sealer, keyPath: keyPath) { reader in
                (head: try reader.eventLogHead(), pending: try reader.pendingEvents().count)
            }
            return EventLogKnowledge(sealer: sealer, head: known?.head, pending: known?.pending ?? 0)
        } catch let error as FileError {
            throw StoreError.file(path: error.path, detail: error.description)
        }
    }

    /// A center that a command works on.
    public struct Maintained: Sendable {
        public let opened: Opened
        /// Whether another process serves it at the same time.
        public let isServed: Bool
    }

    /// Opens the center for a command that may run beside the process that serves it. While nobody does, nobody can
    /// begin to until it is closed.
    public func openBeside(entropy: Entropy) throws -> Maintained {
        do {
            return Maintained(opened: try open(entropy: entropy), isServed: false)
        } catch StoreError.inUse {
            do {
                let sealer = Sealer(key: try readKey(), entropy: entropy)
                guard let store = try DatabaseFile.openBeside(databasePath, sealer: sealer) else {
                    throw StoreError.inUse(folder: path)
                }
                return Maintained(opened: Opened(store: store, sealer: sealer), isServed: true)
            } catch let error as FileError {
                throw StoreError.file(path: error.path, detail: error.description)
            }
        }
    }

    func readKey() throws -> CenterKey {
        guard try PrivateFile.permissions(of: keyPath) != nil else { throw StoreError.missingKey(path: keyPath) }
        try requirePrivate(keyPath)
        guard let key = CenterKey(fileContent: try PrivateFile.readStrictly(keyPath, limit: 1024)) else {
            throw StoreError.malformedKey(path: keyPath)
        }
        return key
    }

    /// Whoever may write in the folder can put a center of their own in the place of this one, its key included.
    private func requireClosed(_ path: String) throws {
        if let mode = try PrivateFile.permissions(of: path), mode & 0o002 != 0 {
            throw StoreError.openFolder(path: path, mode: mode)
        }
    }

    private func requirePrivate(_ path: String) throws {
        if let mode = try PrivateFile.permissions(of: path), mode & 0o077 != 0 {
            throw StoreError.loosePermissions(path: path, mode: mode)
        }
    }
}
