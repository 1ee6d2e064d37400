public import Primitives

/// A person's authenticator app. The seed is sealed at rest.
public struct AuthenticatorAppRecord: Hashable, Sendable {
    public var accountID: String
    /// `mfa-` and 32 hexadecimal digits.
    public var id: String
    public var subject: SignInSubject
    /// What the person calls it.
    public var name: String
    /// The shared secret as bytes.
    public var seed: Secret
    public var createdAt: Timestamp
    public var lastUsedAt: Timestamp?
    /// The greatest time step whose code was accepted; codes of this step and earlier ones are spent.
    public var lastStep: Int64?
    /// How many steps the device's clock is ahead of ours (behind, if negative).
    public var drift: Int64

    public init(
        accountID: String, id: String, subject: SignInSubject, name: String, seed: Secret, createdAt: Timestamp,
        lastUsedAt: Timestamp? = nil, lastStep: Int64? = nil, drift: Int64 = 0
    ) {
        self.accountID = accountID
        self.id = id
        self.subject = subject
        self.name = name
        self.seed = seed
        self.createdAt = createdAt
        self.lastUsedAt = lastUsedAt
        self.lastStep = lastStep
        self.drift = drift
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}
