/// How much an identity store may hold (IAM Identity Center User Guide, "IAM Identity Center quotas").
public struct IdentityStoreLimits: Sendable, Hashable {
    public var users = 100_000
    public var groups = 100_000
    /// Groups that one user may be in.
    public var groupsPerUser = 1000

    public init() {}
}
