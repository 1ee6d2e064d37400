public import Primitives

/// What a user signs in to one service with that does not take AWS's signatures: a name and a secret, of which only a
/// hash is kept.
public struct ServiceCredentialRecord: Hashable, Sendable {
    public var accountID: String
    /// `ACCA…`.
    public var id: String
    public var userID: String
    /// `codecommit.amazonaws.com`.
    public var service: String
    /// The name that the service knows, `NAME-at-ACCOUNT`: unique within the service.
    public var serviceUserName: String
    /// SHA-256 of the secret, in hexadecimal. The secret is random enough to need no salt and no cost.
    public var secretHash: String
    public var isActive: Bool
    public var createdAt: Timestamp
    /// Nil if it does not expire.
    public var expiresAt: Timestamp?

    public init(
        accountID: String, id: String, userID: String, service: String, serviceUserName: String, secretHash: String,
        isActive: Bool = true, createdAt: Timestamp, expiresAt: Timestamp? = nil
    ) {
        self.accountID = accountID
        self.id = id
        self.userID = userID
        self.service = service
        self.serviceUserName = serviceUserName
        self.secretHash = secretHash
        self.isActive = isActive
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}
