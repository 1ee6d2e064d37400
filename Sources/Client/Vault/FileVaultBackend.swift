public import Platform
public import Primitives
import Synchronization

/// The vault as encrypted files.
public final class FileVaultBackend: VaultBackend {
    /// Asks the user for the vault's passphrase. `isNew` when one is to be chosen, which asks twice.
    public typealias PassphrasePrompt = @Sendable (_ isNew: Bool) throws -> Secret

    private let folders: ClientFolders
    private let entropy: Entropy
    private let askPassphrase: PassphrasePrompt
    /// The master key once it is unwrapped, so that a passphrase is asked for once a process.
    private let unlocked = Mutex<SealingKey?>(nil)

    /// Nothing is read or made until it is needed.
    public init(folders: ClientFolders, entropy: Entropy, askPassphrase: @escaping PassphrasePrompt) {
        (self.folders, self.entropy, self.askPassphrase) = (folders, entropy, askPassphrase)
    }

    private var recordPath: String { "\(folders.vault)/vault.json" }
    private var keyFile: KeyFile { KeyFile(path: folders.keyFile) }

    public func read(_ kind: VaultKind, _ name: String) throws(VaultError) -> Secret? {
        let file = try EntryFile(folder: folders.vault, kind: kind.rawValue, name: name)
        // Looked up before unlocking, so that no passphrase is asked for in vain.
        guard try vaultFiles({ () throws(FileError) in try FileInformation.of(file.path) }) != nil else { return nil }
        return try file.read(key: try master())?.secret
    }

    public func write(_ secret: Secret, label: String?, _ kind: VaultKind, _ name: String) throws(VaultError) {
        let file = try EntryFile(folder: folders.vault, kind: kind.rawValue, name: name)
        try file.write(secret, label: .init(text: label), key: try masterOrNew(), entropy: entropy)
    }

    public func label(_ kind: VaultKind, _ name: String) throws(VaultError) -> String? {
        try EntryFile(folder: folders.vault, kind: kind.rawValue, name: name).label()?.text
    }

    public func remove(_ kind: VaultKind, _ name: String) throws(VaultError) -> Bool {
        try EntryFile(folder: folders.vault, kind: kind.rawValue, name: name).remove()
    }

    public func names(_ kind: VaultKind) throws(VaultError) -> [String] {
        try EntryFile.names(in: folders.vault, kind: kind.rawValue)
    }

    public func protection() throws(VaultError) -> VaultProtection? {
        try MasterKeyRecord.read(recordPath)?.protection
    }

    /// From here on the vault opens with `protection` only. The entries stay as they are; copies made before still open
    /// with what they opened with.
    public func protect(with protection: VaultProtection) throws(VaultError) {
        let record = try MasterKeyRecord.read(recordPath)
        try wrap(
            try record.map { record throws(VaultError) in try unwrap(record) } ?? Secret(entropy.bytes(32)),
            protection: protection)
    }

    private func master() throws(VaultError) -> SealingKey {
        if let key = unlocked.withLock({ $0 }) { return key }
        guard let record = try MasterKeyRecord.read(recordPath) else {
            throw VaultError(
                code: .keyMissing, message: "the vault's record \(recordPath) is missing beside its entries",
                hint: "restore it from a backup; without it the entries beside it cannot be opened")
        }
        let key = SealingKey(try unwrap(record))
        unlocked.withLock { $0 = key }
        return key
    }

    private func masterOrNew() throws(VaultError) -> SealingKey {
        if try MasterKeyRecord.read(recordPath) != nil { return try master() }
        try FolderCheck.make(folders.vault)
        let names = try vaultFiles { () throws(FileError) in try PrivateFile.names(in: folders.vault) }
        // Entries without a record are someone's keys that may still be restored: not to be mixed with new ones.
        if names.contains(where: { $0.hasSuffix(".json") }), !names.contains("vault.json") { return try master() }
        try wrap(Secret(entropy.bytes(32)), protection: .keyFile, isNew: true)
        return try master()
    }

    private func unwrap(_ record: MasterKeyRecord) throws(VaultError) -> Secret {
        switch record.protection {
        case .keyFile:
            guard let key = try keyFile.read() else {
                throw VaultError(
                    code: .keyMissing, message: "the vault's key file \(keyFile.path) is missing",
                    hint: "restore it from a backup, or begin anew: rm -r '\(folders.vault)' and 'twinlock keys add'")
            }
            guard let master = record.master(using: key) else {
                throw VaultError(
                    code: .wrongKey, message: "the key in \(keyFile.path) does not open the vault in \(folders.vault)",
                    hint: "restore the key file that belongs to it")
            }
            return master
        case .passphrase:
            guard let scrypt = record.scrypt else { throw EntryFile.damaged(recordPath) }
            let key = try scrypt.key(from: try passphrase(isNew: false))
            guard let master = record.master(using: key) else {
                throw VaultError(code: .wrongKey, message: "that is not the vault's passphrase", hint: "try again")
            }
            return master
        }
    }

    private func wrap(_ master: Secret, protection: VaultProtection, isNew: Bool = false) throws(VaultError) {
        try FolderCheck.make(folders.vault)
        let scrypt: ScryptParameters?
        let key: SealingKey
        switch protection {
        case .keyFile:
            (scrypt, key) = (nil, try keyFile.readOrCreate(entropy: entropy))
        case .passphrase:
            let parameters = ScryptParameters(salt: entropy.bytes(32))
            (scrypt, key) = (parameters, try parameters.key(from: try passphrase(isNew: true)))
        }
        let record = MasterKeyRecord(
            master: master, protection: protection, scrypt: scrypt, key: key, entropy: entropy)
        let path = recordPath
        try vaultFiles { () throws(FileError) in
            // Of several processes that begin a vault at once, the first decides.
            if isNew {
                _ = try PrivateFile.create(record.text.utf8, at: path)
            } else {
                try PrivateFile.write(record.text.utf8, to: path)
            }
        }
        unlocked.withLock { $0 = nil }
    }

    private func passphrase(isNew: Bool) throws(VaultError) -> Secret {
        do { return try askPassphrase(isNew) } catch let error as VaultError { throw error } catch {
            if let error = error as? TerminalError, case .noTerminal = error {
                throw VaultError(
                    code: .locked, message: "the vault's passphrase is needed, and there is no terminal to ask at",
                    hint: "run this in a terminal")
            }
            throw VaultError(code: .wrongKey, message: "no passphrase for the vault: \(error)", hint: "try again")
        }
    }
}
