public import Primitives

/// A browser in which one subject gave a second factor and said to trust it, so that the context-aware mode does not ask
/// again.
public struct TrustedBrowserRecord: Hashable, Sendable {
    public var accountID: String
    /// SHA-256 of the browser's token, in hexadecimal digits.
    public var tokenHash: String
    public var subject: SignInSubject
    public var createdAt: Timestamp
    public var expiresAt: Timestamp

    public init(
        accountID: String, tokenHash: String, subject: SignInSubject, createdAt: Timestamp, expiresAt: Timestamp
    ) {
        self.accountID = accountID
        self.tokenHash = tokenHash
        self.subject = subject
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}
