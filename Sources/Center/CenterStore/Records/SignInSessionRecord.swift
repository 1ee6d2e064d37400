public import Primitives

/// A person, or an IAM user, signed in with a browser. Everything that comes of it (authorization codes, access and
/// refresh tokens, role sessions) names its `id` and dies with it.
///
/// A session that ended is kept a while, so that what came of it can still be found and ended.
public struct SignInSessionRecord: Hashable, Sendable {
    public var accountID: String
    /// `sis-` and 32 hexadecimal digits. No secret: it stands in chains of sessions, in revocations and in events.
    public var id: String
    public var subject: SignInSubject
    /// SHA-256 of the browser's token, in hexadecimal digits.
    public var tokenHash: String
    public var createdAt: Timestamp
    public var lastSeenAt: Timestamp
    public var expiresAt: Timestamp
    /// When it was ended before its time; nil if it was not.
    public var endedAt: Timestamp?
    /// When the password was given; nil where a passkey alone was enough.
    public var passwordAt: Timestamp?
    /// When the last second factor was given, of any kind but a trusted browser's; nil if none was.
    public var secondFactorAt: Timestamp?
    /// Whether the device itself verified the user, by a PIN or a finger.
    public var userVerified: Bool
    public var factor: SignInFactor
    /// Where from, at the beginning.
    public var sourceIP: String
    /// With what, at the beginning.
    public var userAgent: String
    /// Whether it began over TLS, or on the machine itself without: it is good for no other scheme.
    public var isSecure: Bool

    public init(
        accountID: String, id: String, subject: SignInSubject, tokenHash: String, createdAt: Timestamp,
        expiresAt: Timestamp, passwordAt: Timestamp? = nil, secondFactorAt: Timestamp? = nil,
        userVerified: Bool = false, factor: SignInFactor = .none, sourceIP: String = "", userAgent: String = "",
        isSecure: Bool = true
    ) {
        self.accountID = accountID
        self.id = id
        self.subject = subject
        self.tokenHash = tokenHash
        self.createdAt = createdAt
        lastSeenAt = createdAt
        self.expiresAt = expiresAt
        endedAt = nil
        self.passwordAt = passwordAt
        self.secondFactorAt = secondFactorAt
        self.userVerified = userVerified
        self.factor = factor
        self.sourceIP = sourceIP
        self.userAgent = userAgent
        self.isSecure = isSecure
    }

    /// Whether it neither ended nor ran out.
    public func isAlive(at now: Timestamp) -> Bool {
        endedAt == nil && now < expiresAt
    }
}
