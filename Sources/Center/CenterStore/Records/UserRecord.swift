public import Primitives

/// An IAM user.
public struct UserRecord: Hashable, Sendable {
    public var accountID: String
    /// `AIDA…`, never given to another user, not even to one of the same name.
    public var id: String
    /// Unique within the account regardless of case.
    public var name: String
    /// `/` or `/…/`.
    public var path: String
    public var createdAt: Timestamp
    /// The ARN of the managed policy that bounds this user's permissions.
    public var permissionsBoundary: String?
    public var passwordLastUsedAt: Timestamp?
    public var tags: [Tag]

    public init(
        accountID: String, id: String, name: String, path: String = "/", createdAt: Timestamp,
        permissionsBoundary: String? = nil, passwordLastUsedAt: Timestamp? = nil, tags: [Tag] = []
    ) {
        self.accountID = accountID
        self.id = id
        self.name = name
        self.path = path
        self.createdAt = createdAt
        self.permissionsBoundary = permissionsBoundary
        self.passwordLastUsedAt = passwordLastUsedAt
        self.tags = tags
    }

    /// `arn:aws:iam::ACCOUNT:user/PATH/NAME`.
    public var arn: String { "arn:aws:iam::\(accountID):user\(path)\(name)" }
}
