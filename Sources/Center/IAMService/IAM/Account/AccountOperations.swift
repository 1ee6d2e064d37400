import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var accountOperations: [AnyGateOperation] { [getAccountSummary, listAccountAliases] }

    private var getAccountSummary: AnyGateOperation {
        reading(IAM.getAccountSummary) { _, scope in
            scope.permission("GetAccountSummary", on: "*")
        } run: { [limits] _, scope in
            let counts = try scope.records.counts(in: scope.accountID)
            return IAM.GetAccountSummaryResponse(summaryMap: limits.summary.merging(counts.summary) { $1 })
        }
    }

    private var listAccountAliases: AnyGateOperation {
        reading(IAM.listAccountAliases) { _, scope in
            scope.permission("ListAccountAliases", on: "*")
        } run: { input, scope in
            let aliases = [try scope.records.account(scope.accountID)?.alias].compactMap { $0 }
            let page = try Paging(input.marker, input.maxItems).slice(aliases) { $0 }
            return IAM.ListAccountAliasesResponse(
                accountAliases: page.items, isTruncated: page.marker != nil, marker: page.marker)
        }
    }
}

extension AccountCounts {
    fileprivate var summary: [String: Int] {
        [
            "Users": users, "Groups": groups, "Roles": roles, "Policies": policies,
            "PolicyVersionsInUse": policyVersionsInUse, "MFADevices": mfaDevices, "MFADevicesInUse": mfaDevicesInUse,
            "AccountAccessKeysPresent": rootAccessKeys > 0 ? 1 : 0, "AccountMFAEnabled": rootMFADevices > 0 ? 1 : 0,
        ]
    }
}

extension IAMLimits {
    /// The quotas, and how much there is of what a center does not have.
    fileprivate var summary: [String: Int] {
        [
            "UsersQuota": 5000, "GroupsQuota": groupsPerAccount, "RolesQuota": rolesPerAccount,
            "PoliciesQuota": policiesPerAccount, "PolicyVersionsInUseQuota": 10000,
            "VersionsPerPolicyQuota": versionsPerPolicy, "PolicySizeQuota": managedPolicySize,
            "UserPolicySizeQuota": userPolicySize, "GroupPolicySizeQuota": groupPolicySize,
            "RolePolicySizeQuota": rolePolicySize, "AssumeRolePolicySizeQuota": trustPolicySize,
            "GroupsPerUserQuota": groupsPerUser, "AccessKeysPerUserQuota": accessKeysPerUser,
            "AttachedPoliciesPerUserQuota": policiesPerUser, "AttachedPoliciesPerGroupQuota": policiesPerGroup,
            "AttachedPoliciesPerRoleQuota": policiesPerRole, "GlobalEndpointTokenVersion": 1, "Providers": 0,
            "ServerCertificates": 0, "ServerCertificatesQuota": 20, "InstanceProfiles": 0,
            "InstanceProfilesQuota": 1000, "SigningCertificatesPerUserQuota": 2, "AccountSigningCertificatesPresent": 0,
        ]
    }
}
