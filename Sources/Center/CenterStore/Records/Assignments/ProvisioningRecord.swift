public import Primitives

/// That a permission set stands as a role in an account.
public struct ProvisioningRecord: Hashable, Sendable {
    public var instanceARN: String
    public var permissionSetARN: String
    /// 12 digits.
    public var accountID: String
    /// The role's unique id, `AROA…`.
    public var roleID: String
    public var provisionedAt: Timestamp
    /// Whether the role is what the permission set is now.
    public var isCurrent: Bool

    public init(
        instanceARN: String, permissionSetARN: String, accountID: String, roleID: String, provisionedAt: Timestamp,
        isCurrent: Bool = true
    ) {
        self.instanceARN = instanceARN
        self.permissionSetARN = permissionSetARN
        self.accountID = accountID
        self.roleID = roleID
        self.provisionedAt = provisionedAt
        self.isCurrent = isCurrent
    }
}
