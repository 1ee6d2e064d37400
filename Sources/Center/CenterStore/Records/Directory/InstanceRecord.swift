public import Primitives

/// An instance of IAM Identity Center, with the identity store that belongs to it.
public struct InstanceRecord: Hashable, Sendable {
    /// Where a sign-in session's tag comes from: a tag key, and what it gets its value from.
    public struct AccessControlAttribute: Hashable, Sendable {
        public var key: String
        /// Such as `${path:userName}`.
        public var sources: [String]

        public init(key: String, sources: [String]) {
            self.key = key
            self.sources = sources
        }
    }

    /// `arn:aws:sso:::instance/ssoins-` and 16 hexadecimal digits.
    public var arn: String
    /// The account that the instance belongs to: the center's own.
    public var accountID: String
    /// `d-` and ten hexadecimal digits.
    public var identityStoreID: String
    public var name: String?
    public var createdAt: Timestamp
    /// Which of a person's attributes sessions carry as tags; nil: that is not configured.
    public var accessControlAttributes: [AccessControlAttribute]?
    public var tags: [Tag]

    public init(
        arn: String, accountID: String, identityStoreID: String, name: String? = nil, createdAt: Timestamp,
        accessControlAttributes: [AccessControlAttribute]? = nil, tags: [Tag] = []
    ) {
        self.arn = arn
        self.accountID = accountID
        self.identityStoreID = identityStoreID
        self.name = name
        self.createdAt = createdAt
        self.accessControlAttributes = accessControlAttributes
        self.tags = tags
    }

    /// `ssoins-` and 16 hexadecimal digits.
    public var id: String { String(arn.drop { $0 != "/" }.dropFirst()) }
    /// `ACTIVE`: an instance here is made in one step.
    public var status: String { "ACTIVE" }
}
