public import Primitives

/// A managed policy that a customer made. Its documents stand in `PolicyVersionRecord`.
public struct ManagedPolicyRecord: Hashable, Sendable {
    public var accountID: String
    /// `ANPA…`.
    public var id: String
    /// Unique within the account regardless of case.
    public var name: String
    /// `/` or `/…/`.
    public var path: String
    public var description: String?
    public var createdAt: Timestamp
    public var updatedAt: Timestamp
    /// The number of the version in force: 1 for `v1`.
    public var defaultVersion: Int
    /// The greatest number given so far; numbers are not given again.
    public var latestVersion: Int
    public var tags: [Tag]

    public init(
        accountID: String, id: String, name: String, path: String = "/", description: String? = nil,
        createdAt: Timestamp, updatedAt: Timestamp, defaultVersion: Int = 1, latestVersion: Int = 1, tags: [Tag] = []
    ) {
        self.accountID = accountID
        self.id = id
        self.name = name
        self.path = path
        self.description = description
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.defaultVersion = defaultVersion
        self.latestVersion = latestVersion
        self.tags = tags
    }

    /// `arn:aws:iam::ACCOUNT:policy/PATH/NAME`.
    public var arn: String { "arn:aws:iam::\(accountID):policy\(path)\(name)" }
}
