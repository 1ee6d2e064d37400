public import Primitives

/// An SSH public key of a user's.
public struct SSHPublicKeyRecord: Hashable, Sendable {
    public var accountID: String
    /// `APKA…`.
    public var id: String
    public var userID: String
    /// The text as it was given, `ssh-rsa` or PEM.
    public var body: String
    /// The key itself in SSH's wire form (RFC 4253 section 6.6), base64: unique within the user.
    public var material: String
    public var isActive: Bool
    public var uploadedAt: Timestamp

    public init(
        accountID: String, id: String, userID: String, body: String, material: String, isActive: Bool = true,
        uploadedAt: Timestamp
    ) {
        self.accountID = accountID
        self.id = id
        self.userID = userID
        self.body = body
        self.material = material
        self.isActive = isActive
        self.uploadedAt = uploadedAt
    }
}
