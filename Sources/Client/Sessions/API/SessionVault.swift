public import OneTimePassword
public import SigV4

/// What sessions need of the vault. All of it is synchronous: the fast path has no event loop to wait on.
public protocol SessionVault: Sendable {
    /// The profiles that have keys in the vault.
    func profilesWithKeys() throws -> Set<String>
    /// The long-lived keys of `profile`; nil when there are none.
    func keys(of profile: String) throws -> AWSCredentials?
    /// The generator for the device `serial`, when its seed was put into the vault; nil otherwise.
    func generator(of serial: String) throws -> TOTP?
    /// The session stored under `key`; nil when there is none, or it can no longer be decrypted.
    func session(_ key: String) throws -> [UInt8]?
    /// Stores a session, encrypted, replacing the one under the same key.
    func storeSession(_ bytes: [UInt8], under key: String) throws
    func removeSession(_ key: String) throws
    /// The keys of all stored sessions.
    func sessionKeys() throws -> [String]
}
