public import Primitives

/// An IAM group. Who is in it stands in `MembershipRecord`.
public struct GroupRecord: Hashable, Sendable {
    public var accountID: String
    /// `AGPA…`.
    public var id: String
    /// Unique within the account regardless of case.
    public var name: String
    /// `/` or `/…/`.
    public var path: String
    public var createdAt: Timestamp

    public init(accountID: String, id: String, name: String, path: String = "/", createdAt: Timestamp) {
        self.accountID = accountID
        self.id = id
        self.name = name
        self.path = path
        self.createdAt = createdAt
    }

    /// `arn:aws:iam::ACCOUNT:group/PATH/NAME`.
    public var arn: String { "arn:aws:iam::\(accountID):group\(path)\(name)" }
}
