public import Primitives

/// A code for when all devices are lost, as a hash.
public struct RecoveryCodeRecord: Hashable, Sendable {
    public var accountID: String
    public var subject: SignInSubject
    /// SHA-256 of the code, in hexadecimal digits.
    public var codeHash: String
    public var createdAt: Timestamp
    /// When it was used, and with that used up; nil while it is good.
    public var usedAt: Timestamp?

    public init(
        accountID: String, subject: SignInSubject, codeHash: String, createdAt: Timestamp, usedAt: Timestamp? = nil
    ) {
        self.accountID = accountID
        self.subject = subject
        self.codeHash = codeHash
        self.createdAt = createdAt
        self.usedAt = usedAt
    }
}
