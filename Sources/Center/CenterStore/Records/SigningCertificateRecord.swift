public import Primitives

/// An X.509 certificate with which a user, or root, signs requests to services that take such signatures.
public struct SigningCertificateRecord: Hashable, Sendable {
    public var accountID: String
    /// 32 characters.
    public var id: String
    public var owner: IdentityOwner
    /// The certificate in PEM, as it was given.
    public var body: String
    /// SHA-256 of the certificate in DER, in hexadecimal: unique within the account.
    public var digest: String
    public var isActive: Bool
    public var uploadedAt: Timestamp

    public init(
        accountID: String, id: String, owner: IdentityOwner, body: String, digest: String, isActive: Bool = true,
        uploadedAt: Timestamp
    ) {
        self.accountID = accountID
        self.id = id
        self.owner = owner
        self.body = body
        self.digest = digest
        self.isActive = isActive
        self.uploadedAt = uploadedAt
    }
}
