import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension SSOAdminOperations {
    var provisioningOperations: [AnyGateOperation] { [provisionPermissionSet, listProvisionedSets, listAccounts] }

    private var provisionPermissionSet: AnyGateOperation {
        writing(SSOAdmin.provisionPermissionSet) { input, scope in
            try scope.permission(
                "ProvisionPermissionSet", on: PermissionSetTarget(input), [.account(input.targetId ?? "*")])
        } run: { [entropy] input, scope, writer in
            let set = try scope.permissionSet(PermissionSetTarget(input))
            let isAll = input.targetType == "ALL_PROVISIONED_ACCOUNTS"
            guard isAll == (input.targetId == nil) else {
                throw SSOAdmin.Errors.validation(
                    isAll
                        ? "TargetId must not be given for target type ALL_PROVISIONED_ACCOUNTS"
                        : "TargetId is required for target type AWS_ACCOUNT")
            }
            let request = AssignmentRequestRecord(
                instanceARN: set.instanceARN, id: UniqueID.make(entropy), kind: .provisioning,
                accountID: input.targetId, permissionSetARN: set.arn, createdAt: scope.call.now)
            try writer.insert(request, forgettingBefore: scope.oldestRequest)
            return SSOAdmin.ProvisionPermissionSetResponse(permissionSetProvisioningStatus: request.provisioningStatus)
        }
    }

    private var listProvisionedSets: AnyGateOperation {
        looking(SSOAdmin.listPermissionSetsProvisionedToAccount) { input, scope in
            try scope.permission(
                "ListPermissionSetsProvisionedToAccount", onInstance: input.instanceArn, [.account(input.accountId)])
        } run: { input, scope in
            let instance = try scope.instance(input.instanceArn)
            let all = try scope.records.provisionings(inAccount: input.accountId).filter { provisioning in
                provisioning.instanceARN == instance.arn && provisioning.has(input.provisioningStatus)
            }
            let page = try scope.query(input.nextToken, input.maxResults).slice(all, by: \.permissionSetARN)
            return SSOAdmin.ListPermissionSetsProvisionedToAccountResponse(
                nextToken: page.token, permissionSets: page.items.map(\.permissionSetARN))
        }
    }

    private var listAccounts: AnyGateOperation {
        looking(SSOAdmin.listAccountsForProvisionedPermissionSet) { input, scope in
            try scope.permission("ListAccountsForProvisionedPermissionSet", on: PermissionSetTarget(input))
        } run: { input, scope in
            let set = try scope.permissionSet(PermissionSetTarget(input))
            let all = try scope.records.provisionings(of: set.arn).filter { $0.has(input.provisioningStatus) }
            let page = try scope.query(input.nextToken, input.maxResults).slice(all, by: \.accountID)
            return SSOAdmin.ListAccountsForProvisionedPermissionSetResponse(
                accountIds: page.items.map(\.accountID), nextToken: page.token)
        }
    }
}

extension ProvisioningRecord {
    /// Whether it is as a request wants it; nil: any is.
    fileprivate func has(_ status: String?) -> Bool {
        status == nil || isCurrent == (status == "LATEST_PERMISSION_SET_PROVISIONED")
    }
}
