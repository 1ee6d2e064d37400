public import OneTimePassword
public import Primitives
public import SigV4
public import Vault

extension Vault: SessionVault {
    public func profilesWithKeys() throws -> Set<String> { Set(try profilesWithAccessKeys()) }

    public func accessKeyID(of profile: String) throws -> String? { try accessKeyID(forProfile: profile) }

    public func keys(of profile: String) throws -> AWSCredentials? {
        try accessKey(forProfile: profile).map {
            AWSCredentials(accessKeyID: $0.accessKeyID, secretAccessKey: $0.secretAccessKey)
        }
    }

    /// Seeds are looked for among the names first, so that a passphrase is asked for only where there is one.
    public func generator(of serial: String) throws -> TOTP? {
        guard try devicesWithSeeds().contains(serial), let stored = try seed(forDevice: serial) else { return nil }
        return try TOTP(secret: stored.seed)
    }

    public func session(_ key: String) throws -> Secret? { sessions.read(key)?.payload }

    public func storeSession(_ session: Secret, under key: String, until end: Timestamp) throws {
        try sessions.write(session, for: key, expires: end)
    }

    public func removeSession(_ key: String) throws { try sessions.remove(key) }

    public func sessionKeys() throws -> [String] { try sessions.keys() }
}
