public import Primitives

/// An AWS account: 12 digits, and what belongs to it as a whole.
public struct AccountRecord: Hashable, Sendable {
    /// 12 digits.
    public var id: String
    public var createdAt: Timestamp
    /// The account's one alias, if it has one.
    public var alias: String?
    /// Which version of session tokens the global endpoint was told to give: 1 or 2.
    public var tokenVersion: Int
    /// Its place in the organization; of a center of an earlier version filled at its next start.
    public var member: AccountMembership

    public init(
        id: String, createdAt: Timestamp, alias: String? = nil, tokenVersion: Int = 1,
        member: AccountMembership? = nil
    ) {
        self.id = id
        self.createdAt = createdAt
        self.alias = alias
        self.tokenVersion = tokenVersion
        self.member = member ?? AccountMembership(joinedAt: createdAt)
    }

    /// Whether anything can be done with it: not with one that was closed.
    public var isActive: Bool { member.status == .active }
}

/// An account as its organization knows it.
public struct AccountMembership: Hashable, Sendable {
    /// Under which an account stands in lists and in the portal.
    public var name: String
    /// Unique regardless of case; empty only before the organization is founded.
    public var email: String
    public var status: AccountStatus
    public var joinedAt: Timestamp
    public var joinedMethod: AccountJoining
    /// The root or organizational unit that it is in.
    public var parentID: String
    public var tags: [Tag]

    public init(
        name: String = "", email: String = "", status: AccountStatus = .active, joinedAt: Timestamp,
        joinedMethod: AccountJoining = .created, parentID: String = "", tags: [Tag] = []
    ) {
        self.name = name
        self.email = email
        self.status = status
        self.joinedAt = joinedAt
        self.joinedMethod = joinedMethod
        self.parentID = parentID
        self.tags = tags
    }
}

/// Whether an account is open, as Organizations has it.
public enum AccountStatus: String, Sendable {
    case active = "ACTIVE"
    /// Closed: it is kept, and nobody can do anything with it.
    case suspended = "SUSPENDED"
}

/// How an account came into the organization.
public enum AccountJoining: String, Sendable {
    /// The management account, which was there before.
    case invited = "INVITED"
    case created = "CREATED"
}
