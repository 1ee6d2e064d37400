public import Primitives

/// That a user or group may use a permission set in an account.
public struct AccountAssignmentRecord: Hashable, Sendable {
    public var instanceARN: String
    /// 12 digits.
    public var accountID: String
    public var permissionSetARN: String
    public var principal: AssignmentPrincipal
    public var createdAt: Timestamp

    public init(
        instanceARN: String, accountID: String, permissionSetARN: String, principal: AssignmentPrincipal,
        createdAt: Timestamp
    ) {
        self.instanceARN = instanceARN
        self.accountID = accountID
        self.permissionSetARN = permissionSetARN
        self.principal = principal
        self.createdAt = createdAt
    }
}
