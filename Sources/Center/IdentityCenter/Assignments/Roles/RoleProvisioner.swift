import CenterGate
import CenterStore
import IAMService
import Platform
import Primitives

/// Makes permission sets into roles, and takes the roles away. Within one transaction of the caller's.
struct RoleProvisioner {
    let writer: any StoreWriter
    let entropy: Entropy
    let limits: IAMLimits
    let now: Timestamp

    /// Brings the role of the permission set in the account to what the permission set is now.
    ///
    /// Throws `ProvisioningFailure` before anything is written.
    func provision(_ set: PermissionSetRecord, _ instance: InstanceRecord, in accountID: String) throws {
        let content = ReservedRoleContent(permissionSet: set, accountID: accountID)
        let present = try writer.provisioning(of: set.arn, in: accountID)
        try check(content, isNew: present == nil)
        var role = try present.flatMap { try writer.role(id: $0.roleID, in: accountID) }
        let isNew = role == nil
        let provider = try writer.reservedProvider(instance, in: accountID, entropy: entropy, at: now)
        role =
            role
            ?? RoleRecord(
                accountID: accountID, id: AWSIdentifiers.make(.role, accountID: accountID, entropy: entropy),
                name: content.name(entropy: entropy), path: ReservedRole.path, createdAt: now, trustPolicy: "",
                maxSessionDuration: ReservedRoleContent.maxSessionDuration)
        guard var role else { return }
        role.trustPolicy = ReservedRoleContent.trustPolicy(provider.arn)
        role.description = set.description
        role.permissionsBoundary = content.permissionsBoundary
        if isNew { try writer.insert(role) } else { try writer.update(role) }
        try put(content, into: role)
        try writer.put(
            ProvisioningRecord(
                instanceARN: instance.arn, permissionSetARN: set.arn, accountID: accountID, roleID: role.id,
                provisionedAt: now))
    }

    private func check(_ content: ReservedRoleContent, isNew: Bool) throws {
        let accountID = content.accountID
        for arn in content.attachedPolicies + [content.permissionsBoundary].compactMap(\.self) {
            guard try AWSManagedPolicies.policy(arn: arn) != nil || writer.policy(arn: arn, in: accountID) != nil else {
                throw ProvisioningFailure.noPolicy(arn)
            }
        }
        guard content.attachedPolicies.count <= limits.policiesPerRole else {
            throw ProvisioningFailure.quota("PoliciesPerRole", limits.policiesPerRole)
        }
        guard try !isNew || writer.count(.roles, in: accountID) < limits.rolesPerAccount else {
            throw ProvisioningFailure.quota("RolesPerAccount", limits.rolesPerAccount)
        }
    }

    private func put(_ content: ReservedRoleContent, into role: RoleRecord) throws {
        let (holder, accountID) = (PolicyHolder.role(role.id), role.accountID)
        let wanted = content.attachedPolicies
        let held = try writer.attachments(of: holder, in: accountID).map(\.policyARN)
        for arn in held where !wanted.contains(arn) {
            _ = try writer.detach(policyARN: arn, from: holder, in: accountID)
        }
        for arn in wanted where !held.contains(arn) {
            try writer.attach(
                AttachmentRecord(accountID: accountID, holder: holder, policyARN: arn, attachedAt: now))
        }
        let name = ReservedRoleContent.inlinePolicyName
        if let document = content.permissionSet.inlinePolicy {
            try writer.put(
                InlinePolicyRecord(accountID: accountID, holder: holder, name: name, document: document))
        } else {
            _ = try writer.deleteInlinePolicy(named: name, of: holder, in: accountID)
        }
    }
}
