public import Primitives

/// A long-lived access key. The secret is sealed at rest.
public struct AccessKeyRecord: Hashable, Sendable {
    public var accountID: String
    /// `AKIA…`.
    public var id: String
    public var owner: IdentityOwner
    public var secret: Secret
    public var isActive: Bool
    public var createdAt: Timestamp
    public var lastUse: AccessKeyUse?

    public init(
        accountID: String, id: String, owner: IdentityOwner, secret: Secret, isActive: Bool = true,
        createdAt: Timestamp, lastUse: AccessKeyUse? = nil
    ) {
        self.accountID = accountID
        self.id = id
        self.owner = owner
        self.secret = secret
        self.isActive = isActive
        self.createdAt = createdAt
        self.lastUse = lastUse
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}

/// When, for which service and in which region an access key was last used.
public struct AccessKeyUse: Hashable, Sendable {
    public var at: Timestamp
    public var service: String
    public var region: String

    public init(at: Timestamp, service: String, region: String) {
        self.at = at
        self.service = service
        self.region = region
    }
}
