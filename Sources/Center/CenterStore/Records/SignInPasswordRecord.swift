public import Primitives

/// A person's password as a hash, sealed at rest. IAM users have a `LoginProfileRecord` instead.
public struct SignInPasswordRecord: Hashable, Sendable {
    public var accountID: String
    public var userID: String
    /// The hash with its parameters and salt, in whatever form the service that made it reads.
    public var passwordHash: Secret
    public var changedAt: Timestamp

    public init(accountID: String, userID: String, passwordHash: Secret, changedAt: Timestamp) {
        self.accountID = accountID
        self.userID = userID
        self.passwordHash = passwordHash
        self.changedAt = changedAt
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(userID)
    }
}
