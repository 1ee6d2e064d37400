import CenterStore

extension StoreWriter {
    /// Removes the role, if nobody is assigned the permission set in the account any more.
    func deprovisionIfUnused(_ permissionSetARN: String, in accountID: String) throws {
        guard try assignmentCount(to: permissionSetARN, in: accountID) == 0,
            let provisioning = try provisioning(of: permissionSetARN, in: accountID)
        else { return }
        try deleteProvisioning(of: permissionSetARN, in: accountID)
        let holder = PolicyHolder.role(provisioning.roleID)
        for policy in try inlinePolicies(of: holder, in: accountID) {
            _ = try deleteInlinePolicy(named: policy.name, of: holder, in: accountID)
        }
        for attachment in try attachments(of: holder, in: accountID) {
            _ = try detach(policyARN: attachment.policyARN, from: holder, in: accountID)
        }
        try deleteRole(id: provisioning.roleID, in: accountID)
    }
}
