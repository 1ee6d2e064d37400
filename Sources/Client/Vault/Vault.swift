public import Platform

/// The long-lived secrets and cached sessions of one user.
public struct Vault: Sendable {
    /// Where the long-lived secrets lie.
    public let backend: any VaultBackend
    /// The cached sessions.
    public let sessions: SessionCache

    public init(backend: any VaultBackend, sessions: SessionCache) {
        (self.backend, self.sessions) = (backend, sessions)
    }

    /// The vault as encrypted files below `folders`. Nothing is read or made until it is needed; `askPassphrase` is
    /// called only if the vault is protected by one.
    public init(
        folders: ClientFolders, clock: WallClock, entropy: Entropy,
        askPassphrase: @escaping FileVaultBackend.PassphrasePrompt
    ) {
        self.init(
            backend: FileVaultBackend(folders: folders, entropy: entropy, askPassphrase: askPassphrase),
            sessions: SessionCache(folders: folders, clock: clock, entropy: entropy))
    }

    /// The access key of a profile; nil if there is none.
    public func accessKey(forProfile profile: String) throws(VaultError) -> StoredAccessKey? {
        guard let secret = try backend.read(.accessKey, profile) else { return nil }
        guard let key = StoredAccessKey(secret) else { throw unreadable("access key", profile) }
        return key
    }

    /// Stores the access key of a profile, replacing the one that it had.
    public func store(_ key: StoredAccessKey, forProfile profile: String) throws(VaultError) {
        try backend.write(key.sealed, label: key.accessKeyID, .accessKey, profile)
    }

    /// The id alone of a profile's access key, which is no secret: opens nothing, asks for no passphrase.
    public func accessKeyID(forProfile profile: String) throws(VaultError) -> String? {
        try backend.label(.accessKey, profile)
    }

    /// Forgets the access key of a profile; false if there was none.
    public func removeAccessKey(forProfile profile: String) throws(VaultError) -> Bool {
        try backend.remove(.accessKey, profile)
    }

    /// The profiles that have an access key here, sorted. Opens nothing.
    public func profilesWithAccessKeys() throws(VaultError) -> [String] { try backend.names(.accessKey) }

    /// The seed of an MFA device; nil if there is none.
    public func seed(forDevice serialNumber: String) throws(VaultError) -> StoredSeed? {
        guard let secret = try backend.read(.totpSeed, serialNumber) else { return nil }
        guard let seed = StoredSeed(secret) else { throw unreadable("seed", serialNumber) }
        return seed
    }

    /// Stores the seed of an MFA device, replacing the one that it had.
    public func store(_ seed: StoredSeed, forDevice serialNumber: String) throws(VaultError) {
        try backend.write(seed.sealed, label: nil, .totpSeed, serialNumber)
    }

    /// Forgets the seed of an MFA device; false if there was none.
    public func removeSeed(forDevice serialNumber: String) throws(VaultError) -> Bool {
        try backend.remove(.totpSeed, serialNumber)
    }

    /// The serial numbers of the devices whose seeds are here, sorted. Opens nothing.
    public func devicesWithSeeds() throws(VaultError) -> [String] { try backend.names(.totpSeed) }

    private func unreadable(_ what: String, _ name: String) -> VaultError {
        VaultError(
            code: .damaged, message: "the \(what) of '\(name)' in the vault is not of a form known to this version",
            hint: "update twinlock, or add it again")
    }
}
