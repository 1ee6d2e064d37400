public import OneTimePassword
public import Primitives
public import SigV4

/// What sessions need of the vault. All of it is synchronous: the fast path has no event loop to wait on.
public protocol SessionVault: Sendable {
    /// The profiles that have keys in the vault. Asks nobody.
    func profilesWithKeys() throws -> Set<String>
    /// The id of the access key of `profile`; nil when there is none. Asks nobody.
    func accessKeyID(of profile: String) throws -> String?
    /// The long-lived keys of `profile`; nil when there are none. May ask a person for a passphrase.
    func keys(of profile: String) throws -> AWSCredentials?
    /// The generator for the device `serial`, when its seed was put into the vault; nil otherwise.
    func generator(of serial: String) throws -> TOTP?
    /// The session stored under `key`; nil when there is none, it has ended, or it can no longer be decrypted. Asks
    /// nobody.
    func session(_ key: String) throws -> Secret?
    /// Stores a session, encrypted, until it ends, replacing the one under the same key.
    func storeSession(_ session: Secret, under key: String, until end: Timestamp) throws
    func removeSession(_ key: String) throws
    /// The keys of all stored sessions.
    func sessionKeys() throws -> [String]
}
