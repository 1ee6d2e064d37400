public import Primitives

/// What is kept for long.
public enum VaultKind: String, Sendable, CaseIterable {
    /// Long-lived access keys, by profile.
    case accessKey = "access-key"
    /// Seeds of virtual MFA devices, by serial number.
    case totpSeed = "totp-seed"
}

/// Where long-lived secrets lie. The encrypted files are one place; a system's keychain can be another.
public protocol VaultBackend: Sendable {
    /// The secret, nil if there is none of that name.
    func read(_ kind: VaultKind, _ name: String) throws(VaultError) -> Secret?
    /// Stores the secret, replacing one of the same name; when it returns, it survives a crash. The label is kept
    /// readable.
    func write(_ secret: Secret, label: String?, _ kind: VaultKind, _ name: String) throws(VaultError)
    /// The label of a secret; nil if there is no such secret or it has none. Needs no key.
    func label(_ kind: VaultKind, _ name: String) throws(VaultError) -> String?
    /// Forgets the secret; false if there was none.
    func remove(_ kind: VaultKind, _ name: String) throws(VaultError) -> Bool
    /// The names of all secrets of a kind, sorted. Needs no key.
    func names(_ kind: VaultKind) throws(VaultError) -> [String]
    /// How the secrets are protected now; nil when nothing was ever stored.
    func protection() throws(VaultError) -> VaultProtection?
}

/// What one needs, besides the vault's files, to read them.
public enum VaultProtection: String, Sendable {
    /// The key file.
    case keyFile = "key-file"
    /// A passphrase.
    case passphrase
}
