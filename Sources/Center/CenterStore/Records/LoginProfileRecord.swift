public import Primitives

/// A user's password for signing in with a browser, as a hash that is sealed at rest as well.
public struct LoginProfileRecord: Hashable, Sendable {
    public var accountID: String
    public var userID: String
    /// The hash with its parameters and salt, in whatever form the service that made it reads.
    public var passwordHash: Secret
    public var passwordResetRequired: Bool
    public var createdAt: Timestamp
    /// When the password was set last.
    public var changedAt: Timestamp
    /// The hashes of passwords before this one, the latest first.
    public var formerHashes: [Secret]

    public init(
        accountID: String, userID: String, passwordHash: Secret, passwordResetRequired: Bool, createdAt: Timestamp,
        changedAt: Timestamp? = nil, formerHashes: [Secret] = []
    ) {
        self.accountID = accountID
        self.userID = userID
        self.passwordHash = passwordHash
        self.passwordResetRequired = passwordResetRequired
        self.createdAt = createdAt
        self.changedAt = changedAt ?? createdAt
        self.formerHashes = formerHashes
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(userID)
    }
}
