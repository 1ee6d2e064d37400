import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var accountOperations: [AnyGateOperation] { [getAccountSummary, setSecurityTokenServicePreferences] }

    private var getAccountSummary: AnyGateOperation {
        reading(IAM.getAccountSummary) { _, scope in
            scope.permission("GetAccountSummary", on: "*")
        } run: { [limits] _, scope in
            var summary = limits.summary
            summary.merge(try scope.records.counts(in: scope.accountID).summary) { $1 }
            summary["GlobalEndpointTokenVersion"] = try scope.account().tokenVersion
            return IAM.GetAccountSummaryResponse(summaryMap: summary)
        }
    }

    /// Tokens here are of one kind and good in all regions; what was asked for is remembered and shown.
    private var setSecurityTokenServicePreferences: AnyGateOperation {
        writing(IAM.setSecurityTokenServicePreferences) { _, scope in
            scope.permission("SetSecurityTokenServicePreferences", on: "*")
        } run: { input, scope, writer in
            var account = try scope.account()
            account.tokenVersion = input.globalEndpointTokenVersion == "v2Token" ? 2 : 1
            try writer.update(account)
            return EmptyStructure()
        }
    }
}

extension Scope {
    /// The caller's account.
    func account() throws -> AccountRecord {
        guard let account = try records.account(accountID) else {
            throw IAM.Errors.noSuchEntity("The account \(accountID) cannot be found.")
        }
        return account
    }
}

extension AccountCounts {
    fileprivate var summary: [String: Int] {
        [
            "Users": users, "Groups": groups, "Roles": roles, "Policies": policies,
            "PolicyVersionsInUse": policyVersionsInUse, "InstanceProfiles": instanceProfiles,
            "MFADevices": mfaDevices, "MFADevicesInUse": mfaDevicesInUse,
            "AccountAccessKeysPresent": rootAccessKeys > 0 ? 1 : 0, "AccountMFAEnabled": rootMFADevices > 0 ? 1 : 0,
            "AccountSigningCertificatesPresent": rootSigningCertificates > 0 ? 1 : 0,
            "ServerCertificates": serverCertificates, "Providers": providers,
        ]
    }
}

extension IAMLimits {
    /// The quotas, and how much there is of what a center does not have: a root user with password or certificates.
    fileprivate var summary: [String: Int] {
        [
            "UsersQuota": 5000, "GroupsQuota": groupsPerAccount, "RolesQuota": rolesPerAccount,
            "PoliciesQuota": policiesPerAccount, "PolicyVersionsInUseQuota": 10000,
            "VersionsPerPolicyQuota": versionsPerPolicy, "PolicySizeQuota": managedPolicySize,
            "UserPolicySizeQuota": userPolicySize, "GroupPolicySizeQuota": groupPolicySize,
            "RolePolicySizeQuota": rolePolicySize, "AssumeRolePolicySizeQuota": trustPolicySize,
            "GroupsPerUserQuota": groupsPerUser, "AccessKeysPerUserQuota": accessKeysPerUser,
            "AttachedPoliciesPerUserQuota": policiesPerUser, "AttachedPoliciesPerGroupQuota": policiesPerGroup,
            "AttachedPoliciesPerRoleQuota": policiesPerRole, "ServerCertificatesQuota": serverCertificatesPerAccount,
            "InstanceProfilesQuota": instanceProfilesPerAccount,
            "SigningCertificatesPerUserQuota": signingCertificatesPerUser, "AccountPasswordPresent": 0,
        ]
    }
}
