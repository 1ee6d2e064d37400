import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

// Assigning takes its time on AWS, and clients wait for it: so a request is kept first, and done in its turn.

extension SSOAdminOperations {
    var assignmentOperations: [AnyGateOperation] { [createAssignment, deleteAssignment] }

    private var createAssignment: AnyGateOperation {
        writing(SSOAdmin.createAccountAssignment) { input, scope in
            try scope.permission("CreateAccountAssignment", on: PermissionSetTarget(input), [.account(input.targetId)])
        } run: { [entropy, limits] input, scope, writer in
            let set = try scope.permissionSet(PermissionSetTarget(input))
            let instance = try scope.instance(input.instanceArn)
            let account = try scope.account(input.targetId)
            let principal = try scope.requirePrincipal(input.principalType, input.principalId, of: instance)
            let provisioned = try scope.records.provisionings(inAccount: account.id)
            guard
                provisioned.count < limits.permissionSetsPerAccount
                    || provisioned.contains(where: { $0.permissionSetARN == set.arn })
            else { throw Self.exceeded("PermissionSet", limits.permissionSetsPerAccount, account.id) }
            let request = AssignmentRequestRecord(
                instanceARN: instance.arn, id: UniqueID.make(entropy), kind: .assignmentCreation,
                accountID: account.id, permissionSetARN: set.arn, principal: principal, createdAt: scope.call.now)
            try writer.insert(request, forgettingBefore: scope.oldestRequest)
            return SSOAdmin.CreateAccountAssignmentResponse(accountAssignmentCreationStatus: request.assignmentStatus)
        }
    }

    private var deleteAssignment: AnyGateOperation {
        writing(SSOAdmin.deleteAccountAssignment) { input, scope in
            try scope.permission("DeleteAccountAssignment", on: PermissionSetTarget(input), [.account(input.targetId)])
        } run: { [entropy] input, scope, writer in
            let set = try scope.permissionSet(PermissionSetTarget(input))
            guard let principal = AssignmentPrincipal(type: input.principalType, id: input.principalId) else {
                throw SSOAdmin.Errors.validation("\(input.principalType) is not a type of principals")
            }
            let request = AssignmentRequestRecord(
                instanceARN: set.instanceARN, id: UniqueID.make(entropy), kind: .assignmentDeletion,
                accountID: input.targetId, permissionSetARN: set.arn, principal: principal,
                createdAt: scope.call.now)
            try writer.insert(request, forgettingBefore: scope.oldestRequest)
            return SSOAdmin.DeleteAccountAssignmentResponse(accountAssignmentDeletionStatus: request.assignmentStatus)
        }
    }
}

extension RecordScope {
    /// Requests that were done before are forgotten: they are 90 days old.
    var oldestRequest: Timestamp { call.now.adding(seconds: -90 * 86_400) }
}

extension AssignmentRequestRecord {
    var assignmentStatus: SSOAdmin.AccountAssignmentOperationStatus {
        .init(
            status: status.rawValue, requestId: id, failureReason: failureReason, targetId: accountID,
            targetType: "AWS_ACCOUNT", permissionSetArn: permissionSetARN, principalType: principal?.type,
            principalId: principal?.id, createdDate: createdAt)
    }

    var provisioningStatus: SSOAdmin.PermissionSetProvisioningStatus {
        .init(
            status: status.rawValue, requestId: id, accountId: accountID, permissionSetArn: permissionSetARN,
            failureReason: failureReason, createdDate: createdAt)
    }
}
