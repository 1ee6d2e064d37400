// Written by scripts/generate-models from botocore's service description. Do not edit.

import AWSProtocols

extension IAM {
    /// The shapes that are no structures.
    enum Shapes {
        static let actionNameListType = Shape.list(actionNameType)
        static let actionNameType = Shape.string(min: 3, max: 128)
        static let bootstrapDatum = Shape(.blob, isSensitive: true)
        static let certificationKeyType = Shape.string(min: 1, max: 128, pattern: #"[\u0020-\u00FF]+"#)
        static let certificationMapType = Shape.map(certificationKeyType, certificationValueType)
        static let certificationValueType = Shape.string(min: 1, max: 32, pattern: #"[\u0020-\u00FF]+"#)
        static let columnNumber = Shape(.integer)
        static let contextEntryListType = Shape.list(.structure(ContextEntry.self))
        static let contextKeyNameType = Shape.string(min: 5, max: 256)
        static let contextKeyNamesResultListType = Shape.list(contextKeyNameType)
        static let contextKeyTypeEnum = Shape.string(values: [
            "string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary",
            "binaryList", "date", "dateList",
        ])
        static let contextKeyValueListType = Shape.list(contextKeyValueType)
        static let contextKeyValueType = Shape.string()
        static let entityType = Shape.string(values: [
            "User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy",
        ])
        static let evalDecisionDetailsType = Shape.map(evalDecisionSourceType, policyEvaluationDecisionType)
        static let evalDecisionSourceType = Shape.string(min: 3, max: 256)
        static let evaluationResultsListType = Shape.list(.structure(EvaluationResult.self))
        static let lineNumber = Shape(.integer)
        static let permissionsBoundaryAttachmentType = Shape.string(values: ["PermissionsBoundaryPolicy"])
        static let policyEvaluationDecisionType = Shape.string(values: ["allowed", "explicitDeny", "implicitDeny"])
        static let policyGroupListType = Shape.list(.structure(PolicyGroup.self))
        static let policyIdentifierType = Shape.string()
        static let policyRoleListType = Shape.list(.structure(PolicyRole.self))
        static let policySourceType = Shape.string(values: [
            "user", "group", "role", "aws-managed", "user-managed", "resource", "none",
        ])
        static let policyUsageType = Shape.string(values: ["PermissionsPolicy", "PermissionsBoundary"])
        static let policyUserListType = Shape.list(.structure(PolicyUser.self))
        static let resourceHandlingOptionType = Shape.string(min: 1, max: 64)
        static let resourceNameListType = Shape.list(resourceNameType)
        static let resourceNameType = Shape.string(min: 1, max: 2048)
        static let resourceSpecificResultListType = Shape.list(.structure(ResourceSpecificResult.self))
        static let simulationPolicyListType = Shape.list(policyDocumentType)
        static let statementListType = Shape.list(.structure(Statement.self))
        static let accessKeyIdType = Shape.string(min: 16, max: 128, pattern: #"[\w]+"#)
        static let accessKeyMetadataListType = Shape.list(.structure(AccessKeyMetadata.self))
        static let accessKeySecretType = Shape.string(sensitive: true)
        static let accountAliasListType = Shape.list(accountAliasType)
        static let accountAliasType = Shape.string(
            min: 3, max: 63, pattern: "^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$")
        static let arnType = Shape.string(min: 20, max: 2048)
        static let assignmentStatusType = Shape.string(values: ["Assigned", "Unassigned", "Any"])
        static let attachedPoliciesListType = Shape.list(.structure(AttachedPolicy.self))
        static let attachmentCountType = Shape(.integer)
        static let authenticationCodeType = Shape.string(min: 6, max: 6, pattern: #"[\d]+"#)
        static let booleanObjectType = Shape(.boolean)
        static let booleanType = Shape(.boolean)
        static let dateType = Shape(.timestamp)
        static let existingUserNameType = Shape.string(min: 1, max: 128, pattern: #"[\w+=,.@-]+"#)
        static let groupListType = Shape.list(.structure(Group.self))
        static let groupNameType = Shape.string(min: 1, max: 128, pattern: #"[\w+=,.@-]+"#)
        static let idType = Shape.string(min: 16, max: 128, pattern: #"[\w]+"#)
        static let markerType = Shape.string(min: 1, max: 320, pattern: #"[\u0020-\u00FF]+"#)
        static let maxItemsType = Shape(.integer, Constraints(min: 1, max: 1000))
        static let mfaDeviceListType = Shape.list(.structure(MFADevice.self))
        static let passwordType = Shape.string(
            min: 1, max: 128, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#, sensitive: true)
        static let pathPrefixType = Shape.string(min: 1, max: 512, pattern: #"\u002F[\u0021-\u007F]*"#)
        static let pathType = Shape.string(min: 1, max: 512, pattern: #"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)"#)
        static let policyDescriptionType = Shape.string(max: 1000)
        static let policyDocumentType = Shape.string(
            min: 1, max: 131072, pattern: #"[\u0009\u000A\u000D\u0020-\u00FF]+"#)
        static let policyDocumentVersionListType = Shape.list(.structure(PolicyVersion.self))
        static let policyListType = Shape.list(.structure(Policy.self))
        static let policyNameListType = Shape.list(policyNameType)
        static let policyNameType = Shape.string(min: 1, max: 128, pattern: #"[\w+=,.@-]+"#)
        static let policyPathType = Shape.string(min: 1, max: 512, pattern: #"((/[A-Za-z0-9\.,\+@=_-]+)*)/"#)
        static let policyScopeType = Shape.string(values: ["All", "AWS", "Local"])
        static let policyVersionIdType = Shape.string(pattern: #"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?"#)
        static let responseMarkerType = Shape.string()
        static let roleDescriptionType = Shape.string(
            max: 1000, pattern: #"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*"#)
        static let roleListType = Shape.list(.structure(Role.self))
        static let roleMaxSessionDurationType = Shape(.integer, Constraints(min: 3600, max: 43200))
        static let roleNameType = Shape.string(min: 1, max: 64, pattern: #"[\w+=,.@-]+"#)
        static let serialNumberType = Shape.string(min: 9, max: 256, pattern: #"[\w+=/:,.@-]+"#)
        static let statusType = Shape.string(values: ["Active", "Inactive", "Expired"])
        static let stringType = Shape.string()
        static let summaryKeyType = Shape.string(values: [
            "Users", "UsersQuota", "Groups", "GroupsQuota", "ServerCertificates", "ServerCertificatesQuota",
            "UserPolicySizeQuota", "GroupPolicySizeQuota", "GroupsPerUserQuota", "SigningCertificatesPerUserQuota",
            "AccessKeysPerUserQuota", "MFADevices", "MFADevicesInUse", "AccountMFAEnabled", "AccountAccessKeysPresent",
            "AccountPasswordPresent", "AccountSigningCertificatesPresent", "AttachedPoliciesPerGroupQuota",
            "AttachedPoliciesPerRoleQuota", "AttachedPoliciesPerUserQuota", "Policies", "PoliciesQuota",
            "PolicySizeQuota", "PolicyVersionsInUse", "PolicyVersionsInUseQuota", "VersionsPerPolicyQuota",
            "GlobalEndpointTokenVersion", "AssumeRolePolicySizeQuota", "InstanceProfiles", "InstanceProfilesQuota",
            "Providers", "RolePolicySizeQuota", "Roles", "RolesQuota",
        ])
        static let summaryMapType = Shape.map(summaryKeyType, summaryValueType)
        static let summaryValueType = Shape(.integer)
        static let tagKeyListType = Shape.list(tagKeyType, max: 50)
        static let tagKeyType = Shape.string(min: 1, max: 128, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]+"#)
        static let tagListType = Shape.list(.structure(Tag.self), max: 50)
        static let tagValueType = Shape.string(max: 256, pattern: #"[\p{L}\p{Z}\p{N}_.:/=+\-@]*"#)
        static let userListType = Shape.list(.structure(User.self))
        static let userNameType = Shape.string(min: 1, max: 64, pattern: #"[\w+=,.@-]+"#)
        static let virtualMFADeviceListType = Shape.list(.structure(VirtualMFADevice.self))
        static let virtualMFADeviceName = Shape.string(min: 1, pattern: #"[\w+=,.@-]+"#)
    }
}
