public import Platform
public import Primitives

/// Short-lived credentials at rest, sealed with the key file, one file each, so that a command that needs one opens
/// one. A cache: what cannot be read counts as absent, and is got again.
public struct SessionCache: Sendable {
    private static let kind = "session"
    private let folders: ClientFolders
    private let clock: WallClock
    private let entropy: Entropy

    /// Nothing is read or made until it is needed.
    public init(folders: ClientFolders, clock: WallClock, entropy: Entropy) {
        (self.folders, self.clock, self.entropy) = (folders, clock, entropy)
    }

    /// What was stored under `key`, with its expiry; nil if there is nothing, it has expired, or it cannot be opened.
    public func read(_ key: String) -> (payload: Secret, expires: Timestamp)? {
        guard let sealingKey = try? KeyFile(path: folders.keyFile).read(),
            let entry = try? file(key).read(key: sealingKey), let expires = entry.label.expires, expires > clock()
        else { return nil }
        return (entry.secret, expires)
    }

    /// Stores `payload` until `expires`, and forgets what has expired.
    public func write(_ payload: Secret, for key: String, expires: Timestamp) throws(VaultError) {
        try FolderCheck.make(folders.sessions)
        let sealingKey = try sealingKey()
        try file(key).write(payload, label: .init(expires: expires), key: sealingKey, entropy: entropy)
        try? prune()
    }

    /// Forgets one; false if there was none.
    @discardableResult
    public func remove(_ key: String) throws(VaultError) -> Bool { try file(key).remove() }

    /// Forgets all that has expired.
    public func prune() throws(VaultError) {
        let now = clock()
        for name in try EntryFile.names(in: folders.sessions, kind: Self.kind) {
            let file = try file(name)
            if let expires = (try? file.label())?.expires, expires > now { continue }
            _ = try file.remove()
        }
    }

    /// The keys of what is stored and has not expired.
    public func keys() throws(VaultError) -> [String] {
        let now = clock()
        return try EntryFile.names(in: folders.sessions, kind: Self.kind).filter { name in
            guard let expires = (try? file(name).label())?.expires else { return false }
            return expires > now
        }
    }

    private func file(_ key: String) throws(VaultError) -> EntryFile {
        try EntryFile(folder: folders.sessions, kind: Self.kind, name: key)
    }

    /// The key file's key. It is not made where a vault waits for the one that is lost: a new one would be in the way of
    /// the old when that is restored.
    private func sealingKey() throws(VaultError) -> SealingKey {
        let keyFile = KeyFile(path: folders.keyFile)
        if let key = try keyFile.read() { return key }
        if try MasterKeyRecord.read("\(folders.vault)/vault.json")?.protection == .keyFile {
            throw VaultError(
                code: .keyMissing, message: "the vault's key file \(keyFile.path) is missing",
                hint: "restore it from a backup, or begin anew: rm -r '\(folders.vault)' and 'twinlock keys add'")
        }
        return try keyFile.readOrCreate(entropy: entropy)
    }
}
