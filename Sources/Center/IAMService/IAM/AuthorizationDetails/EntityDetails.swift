import AWSModels
import CenterStore

/// Users, groups, roles and policies as GetAccountAuthorizationDetails shows them, with all that hangs on them.
struct EntityDetails {
    let scope: Scope
    let limits: IAMLimits

    func user(_ user: UserRecord) throws -> IAM.UserDetail {
        let holder = PolicyHolder.user(user.id)
        return IAM.UserDetail(
            path: user.path, userName: user.name, userId: user.id, arn: user.arn, createDate: user.createdAt,
            userPolicyList: try inline(holder),
            groupList: try scope.records.groups(ofUser: user.id, in: scope.accountID, .all).items.map(\.name),
            attachedManagedPolicies: try scope.attachedPolicies(of: holder),
            permissionsBoundary: user.permissionsBoundary.map(IAM.AttachedPermissionsBoundary.init(policy:)),
            tags: user.tags.inOrder)
    }

    func group(_ group: GroupRecord) throws -> IAM.GroupDetail {
        let holder = PolicyHolder.group(group.id)
        return IAM.GroupDetail(
            path: group.path, groupName: group.name, groupId: group.id, arn: group.arn, createDate: group.createdAt,
            groupPolicyList: try inline(holder), attachedManagedPolicies: try scope.attachedPolicies(of: holder))
    }

    func role(_ role: RoleRecord) throws -> IAM.RoleDetail {
        let holder = PolicyHolder.role(role.id)
        let trust = try TrustPolicy(scope: scope, limits: limits).shown(role.trustPolicy)
        let profiles = try scope.records.instanceProfiles(ofRole: role.id, in: scope.accountID, .all).items
        let shown = role.whole(trustPolicy: trust)
        return IAM.RoleDetail(
            path: role.path, roleName: role.name, roleId: role.id, arn: role.arn, createDate: role.createdAt,
            assumeRolePolicyDocument: shown.assumeRolePolicyDocument,
            instanceProfileList: try profiles.map { try scope.shown($0) }, rolePolicyList: try inline(holder),
            attachedManagedPolicies: try scope.attachedPolicies(of: holder),
            permissionsBoundary: shown.permissionsBoundary, tags: role.tags.inOrder, roleLastUsed: shown.roleLastUsed)
    }

    func policy(_ policy: ManagedPolicyRecord) throws -> IAM.ManagedPolicyDetail {
        let versions = try scope.records.versions(ofPolicy: policy.id, in: scope.accountID).map {
            $0.shown(isDefault: $0.number == policy.defaultVersion)
        }
        return try detail(policy.listed(usage(policy.arn)), policy.description, versions)
    }

    func policy(_ policy: AWSManagedPolicy) throws -> IAM.ManagedPolicyDetail {
        try detail(policy.listed(usage(policy.arn)), policy.description, [policy.version])
    }

    private func usage(_ arn: String) throws -> PolicyUsage {
        try scope.records.usage(ofPolicy: arn, in: scope.accountID)
    }

    private func detail(
        _ policy: IAM.Policy, _ description: String?, _ versions: [IAM.PolicyVersion]
    ) -> IAM.ManagedPolicyDetail {
        IAM.ManagedPolicyDetail(
            policyName: policy.policyName, policyId: policy.policyId, arn: policy.arn, path: policy.path,
            defaultVersionId: policy.defaultVersionId, attachmentCount: policy.attachmentCount,
            permissionsBoundaryUsageCount: policy.permissionsBoundaryUsageCount, isAttachable: policy.isAttachable,
            description: description, createDate: policy.createDate, updateDate: policy.updateDate,
            policyVersionList: versions)
    }

    private func inline(_ holder: PolicyHolder) throws -> [IAM.PolicyDetail] {
        try scope.records.inlinePolicies(of: holder, in: scope.accountID).map {
            IAM.PolicyDetail(policyName: $0.name, policyDocument: PolicyText.encoded($0.document))
        }
    }
}
