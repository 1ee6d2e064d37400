/// How much an organization may hold (AWS Organizations User Guide, "Quotas for AWS Organizations").
public struct OrganizationLimits: Sendable, Hashable {
    /// Ten on AWS, where more are given to whoever asks.
    public var accounts = 1000
    public var units = 1000
    /// Units in each other, below the root.
    public var depth = 5
    public var tags = 50

    public init() {}
}
