/// How much there may be (IAM Identity Center User Guide, "IAM Identity Center quotas").
public struct SSOAdminLimits: Sendable, Hashable {
    public var permissionSets = 2000
    /// Provisioned to one account.
    public var permissionSetsPerAccount = 50
    /// AWS's and customers' together, of one permission set.
    public var managedPolicies = 20
    /// Characters, white space not counted.
    public var inlinePolicySize = 10_240
    public var tags = 50

    public init() {}
}
