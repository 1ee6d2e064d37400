public import Primitives

/// An instance profile: what hands a role to virtual machines.
public struct InstanceProfileRecord: Hashable, Sendable {
    public var accountID: String
    /// `AIPA…`.
    public var id: String
    /// Unique within the account regardless of case.
    public var name: String
    /// `/` or `/…/`.
    public var path: String
    public var createdAt: Timestamp
    /// The one role in it, by unique id; nil if there is none.
    public var roleID: String?
    public var tags: [Tag]

    public init(
        accountID: String, id: String, name: String, path: String = "/", createdAt: Timestamp, roleID: String? = nil,
        tags: [Tag] = []
    ) {
        self.accountID = accountID
        self.id = id
        self.name = name
        self.path = path
        self.createdAt = createdAt
        self.roleID = roleID
        self.tags = tags
    }

    /// `arn:aws:iam::ACCOUNT:instance-profile/PATH/NAME`.
    public var arn: String { "arn:aws:iam::\(accountID):instance-profile\(path)\(name)" }
}
