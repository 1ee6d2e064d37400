public import Primitives

/// Something about assignments that a client asked for, is done in its turn, and is asked about by its id.
public struct AssignmentRequestRecord: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case assignmentCreation = "assignment-creation"
        case assignmentDeletion = "assignment-deletion"
        case provisioning = "provisioning"
    }

    public enum Status: String, Sendable, CaseIterable {
        case inProgress = "IN_PROGRESS"
        case failed = "FAILED"
        case succeeded = "SUCCEEDED"
    }

    public var instanceARN: String
    /// A UUID.
    public var id: String
    public var kind: Kind
    public var status: Status
    /// Why it failed; nil unless it did.
    public var failureReason: String?
    /// 12 digits; nil: all accounts that the permission set is provisioned to.
    public var accountID: String?
    public var permissionSetARN: String
    /// Nil for provisioning.
    public var principal: AssignmentPrincipal?
    public var createdAt: Timestamp

    public init(
        instanceARN: String, id: String, kind: Kind, status: Status = .inProgress, failureReason: String? = nil,
        accountID: String?, permissionSetARN: String, principal: AssignmentPrincipal? = nil, createdAt: Timestamp
    ) {
        self.instanceARN = instanceARN
        self.id = id
        self.kind = kind
        self.status = status
        self.failureReason = failureReason
        self.accountID = accountID
        self.permissionSetARN = permissionSetARN
        self.principal = principal
        self.createdAt = createdAt
    }
}
