public import Primitives

/// A link that an administrator made for a person who cannot sign in, or not yet. It is good once.
public struct InvitationRecord: Hashable, Sendable {
    /// What the link is for.
    public enum Purpose: String, Hashable, Sendable, CaseIterable {
        /// To choose the first password.
        case invitation
        /// To choose a new password.
        case passwordReset = "password-reset"
        /// To register a new device, with the password.
        case mfaReset = "mfa-reset"
    }

    public var accountID: String
    public var subject: SignInSubject
    public var purpose: Purpose
    /// SHA-256 of the link's token, in hexadecimal digits.
    public var tokenHash: String
    public var createdAt: Timestamp
    public var expiresAt: Timestamp
    /// The ARN of the administrator, or `twinlock center` for a command.
    public var createdBy: String

    public init(
        accountID: String, subject: SignInSubject, purpose: Purpose, tokenHash: String, createdAt: Timestamp,
        expiresAt: Timestamp, createdBy: String
    ) {
        self.accountID = accountID
        self.subject = subject
        self.purpose = purpose
        self.tokenHash = tokenHash
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.createdBy = createdBy
    }
}
