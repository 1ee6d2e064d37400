public import Primitives

/// A user's password for signing in with a browser, as a hash that is sealed at rest as well.
public struct LoginProfileRecord: Hashable, Sendable {
    public var accountID: String
    public var userID: String
    /// The hash with its parameters and salt, in whatever form the service that made it reads.
    public var passwordHash: Secret
    public var passwordResetRequired: Bool
    public var createdAt: Timestamp

    public init(
        accountID: String, userID: String, passwordHash: Secret, passwordResetRequired: Bool, createdAt: Timestamp
    ) {
        self.accountID = accountID
        self.userID = userID
        self.passwordHash = passwordHash
        self.passwordResetRequired = passwordResetRequired
        self.createdAt = createdAt
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(userID)
    }
}
