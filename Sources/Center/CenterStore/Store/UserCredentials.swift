/// What users have beside access keys, passwords and MFA devices.
public protocol UserCredentialReader {
    func sshPublicKey(_ id: String, in accountID: String) throws -> SSHPublicKeyRecord?
    /// The user's keys in the order in which they were uploaded.
    func sshPublicKeys(ofUser userID: String, in accountID: String) throws -> [SSHPublicKeyRecord]
    func signingCertificate(_ id: String, in accountID: String) throws -> SigningCertificateRecord?
    /// The owner's certificates in the order in which they were uploaded.
    func signingCertificates(of owner: IdentityOwner, in accountID: String) throws -> [SigningCertificateRecord]
    func serviceCredential(_ id: String, in accountID: String) throws -> ServiceCredentialRecord?
    /// The user's credentials, or without a user those of all, in the order in which they were made.
    func serviceCredentials(ofUser userID: String?, in accountID: String) throws -> [ServiceCredentialRecord]
}

/// None of these is a `Change`: what they hold decides nothing about who may do what.
public protocol UserCredentialWriter {
    /// Throws `.duplicate` if the user has this key.
    func insert(_ key: SSHPublicKeyRecord) throws
    /// Replaces all but the account and id.
    func update(_ key: SSHPublicKeyRecord) throws
    func deleteSSHPublicKey(_ id: String, in accountID: String) throws
    /// Throws `.duplicate` if the account has this certificate.
    func insert(_ certificate: SigningCertificateRecord) throws
    /// Replaces all but the account and id.
    func update(_ certificate: SigningCertificateRecord) throws
    func deleteSigningCertificate(_ id: String, in accountID: String) throws
    /// Throws `.duplicate` if the service knows this name.
    func insert(_ credential: ServiceCredentialRecord) throws
    /// Replaces all but the account and id.
    func update(_ credential: ServiceCredentialRecord) throws
    func deleteServiceCredential(_ id: String, in accountID: String) throws
}
