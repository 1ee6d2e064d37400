public import Primitives

/// An IAM role.
public struct RoleRecord: Hashable, Sendable {
    public var accountID: String
    /// `AROA…`, never given to another role.
    public var id: String
    /// Unique within the account regardless of case.
    public var name: String
    /// `/` or `/…/`.
    public var path: String
    public var createdAt: Timestamp
    /// Who may assume it: a policy document whose users and roles stand by unique id, so that one made later under the
    /// same name is not taken for the one that was trusted.
    public var trustPolicy: String
    public var description: String?
    /// Seconds, 3600 to 43200.
    public var maxSessionDuration: Int
    /// The ARN of the managed policy that bounds this role's permissions.
    public var permissionsBoundary: String?
    public var lastUse: RoleUse?
    public var tags: [Tag]

    public init(
        accountID: String, id: String, name: String, path: String = "/", createdAt: Timestamp, trustPolicy: String,
        description: String? = nil, maxSessionDuration: Int = 3600, permissionsBoundary: String? = nil,
        lastUse: RoleUse? = nil, tags: [Tag] = []
    ) {
        self.accountID = accountID
        self.id = id
        self.name = name
        self.path = path
        self.createdAt = createdAt
        self.trustPolicy = trustPolicy
        self.description = description
        self.maxSessionDuration = maxSessionDuration
        self.permissionsBoundary = permissionsBoundary
        self.lastUse = lastUse
        self.tags = tags
    }

    /// `arn:aws:iam::ACCOUNT:role/PATH/NAME`.
    public var arn: String { "arn:aws:iam::\(accountID):role\(path)\(name)" }
}

/// When and where a role's credentials were last used.
public struct RoleUse: Hashable, Sendable {
    public var at: Timestamp
    public var region: String
    /// For which service; nil for uses noted before this was.
    public var service: String?

    public init(at: Timestamp, region: String, service: String? = nil) {
        self.at = at
        self.region = region
        self.service = service
    }
}
