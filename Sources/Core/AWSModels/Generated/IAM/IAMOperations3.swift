// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// `GetCredentialReport`.
    public static let getCredentialReport = ModeledOperation<EmptyStructure, GetCredentialReportResponse>(
        service, "GetCredentialReport", result: "GetCredentialReportResult",
        errors: [
            Errors.credentialReportNotPresent, Errors.credentialReportExpired, Errors.credentialReportNotReady,
            Errors.serviceFailure,
        ])

    /// `GetGroup`.
    public static let getGroup = ModeledOperation<GetGroupRequest, GetGroupResponse>(
        service, "GetGroup", result: "GetGroupResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetGroupPolicy`.
    public static let getGroupPolicy = ModeledOperation<GetGroupPolicyRequest, GetGroupPolicyResponse>(
        service, "GetGroupPolicy", result: "GetGroupPolicyResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetInstanceProfile`.
    public static let getInstanceProfile = ModeledOperation<GetInstanceProfileRequest, GetInstanceProfileResponse>(
        service, "GetInstanceProfile", result: "GetInstanceProfileResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetLoginProfile`.
    public static let getLoginProfile = ModeledOperation<GetLoginProfileRequest, GetLoginProfileResponse>(
        service, "GetLoginProfile", result: "GetLoginProfileResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetMFADevice`.
    public static let getMFADevice = ModeledOperation<GetMFADeviceRequest, GetMFADeviceResponse>(
        service, "GetMFADevice", result: "GetMFADeviceResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetOpenIDConnectProvider`.
    public static let getOpenIDConnectProvider = ModeledOperation<
        GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse
    >(
        service, "GetOpenIDConnectProvider", result: "GetOpenIDConnectProviderResult",
        errors: [Errors.invalidInput, Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetPolicy`.
    public static let getPolicy = ModeledOperation<GetPolicyRequest, GetPolicyResponse>(
        service, "GetPolicy", result: "GetPolicyResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.serviceFailure])

    /// `GetPolicyVersion`.
    public static let getPolicyVersion = ModeledOperation<GetPolicyVersionRequest, GetPolicyVersionResponse>(
        service, "GetPolicyVersion", result: "GetPolicyVersionResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.serviceFailure])

    /// `GetRole`.
    public static let getRole = ModeledOperation<GetRoleRequest, GetRoleResponse>(
        service, "GetRole", result: "GetRoleResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetRolePolicy`.
    public static let getRolePolicy = ModeledOperation<GetRolePolicyRequest, GetRolePolicyResponse>(
        service, "GetRolePolicy", result: "GetRolePolicyResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetSAMLProvider`.
    public static let getSAMLProvider = ModeledOperation<GetSAMLProviderRequest, GetSAMLProviderResponse>(
        service, "GetSAMLProvider", result: "GetSAMLProviderResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.serviceFailure])

    /// `GetSSHPublicKey`.
    public static let getSSHPublicKey = ModeledOperation<GetSSHPublicKeyRequest, GetSSHPublicKeyResponse>(
        service, "GetSSHPublicKey", result: "GetSSHPublicKeyResult",
        errors: [Errors.noSuchEntity, Errors.unrecognizedPublicKeyEncoding])

    /// `GetServerCertificate`.
    public static let getServerCertificate = ModeledOperation<
        GetServerCertificateRequest, GetServerCertificateResponse
    >(
        service, "GetServerCertificate", result: "GetServerCertificateResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetServiceLastAccessedDetails`.
    public static let getServiceLastAccessedDetails = ModeledOperation<
        GetServiceLastAccessedDetailsRequest, GetServiceLastAccessedDetailsResponse
    >(
        service, "GetServiceLastAccessedDetails", result: "GetServiceLastAccessedDetailsResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput])

    /// `GetServiceLastAccessedDetailsWithEntities`.
    public static let getServiceLastAccessedDetailsWithEntities = ModeledOperation<
        GetServiceLastAccessedDetailsWithEntitiesRequest, GetServiceLastAccessedDetailsWithEntitiesResponse
    >(
        service, "GetServiceLastAccessedDetailsWithEntities", result: "GetServiceLastAccessedDetailsWithEntitiesResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput])

    /// `GetServiceLinkedRoleDeletionStatus`.
    public static let getServiceLinkedRoleDeletionStatus = ModeledOperation<
        GetServiceLinkedRoleDeletionStatusRequest, GetServiceLinkedRoleDeletionStatusResponse
    >(
        service, "GetServiceLinkedRoleDeletionStatus", result: "GetServiceLinkedRoleDeletionStatusResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.serviceFailure])

    /// `GetUser`.
    public static let getUser = ModeledOperation<GetUserRequest, GetUserResponse>(
        service, "GetUser", result: "GetUserResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetUserPolicy`.
    public static let getUserPolicy = ModeledOperation<GetUserPolicyRequest, GetUserPolicyResponse>(
        service, "GetUserPolicy", result: "GetUserPolicyResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `ListAccessKeys`.
    public static let listAccessKeys = ModeledOperation<ListAccessKeysRequest, ListAccessKeysResponse>(
        service, "ListAccessKeys", result: "ListAccessKeysResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `ListAccountAliases`.
    public static let listAccountAliases = ModeledOperation<ListAccountAliasesRequest, ListAccountAliasesResponse>(
        service, "ListAccountAliases", result: "ListAccountAliasesResult", errors: [Errors.serviceFailure])

    /// `ListAttachedGroupPolicies`.
    public static let listAttachedGroupPolicies = ModeledOperation<
        ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse
    >(
        service, "ListAttachedGroupPolicies", result: "ListAttachedGroupPoliciesResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.serviceFailure])

    /// `ListAttachedRolePolicies`.
    public static let listAttachedRolePolicies = ModeledOperation<
        ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse
    >(
        service, "ListAttachedRolePolicies", result: "ListAttachedRolePoliciesResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.serviceFailure])

    /// `ListAttachedUserPolicies`.
    public static let listAttachedUserPolicies = ModeledOperation<
        ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse
    >(
        service, "ListAttachedUserPolicies", result: "ListAttachedUserPoliciesResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.serviceFailure])

    /// `ListEntitiesForPolicy`.
    public static let listEntitiesForPolicy = ModeledOperation<
        ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse
    >(
        service, "ListEntitiesForPolicy", result: "ListEntitiesForPolicyResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.serviceFailure])

    /// `ListGroupPolicies`.
    public static let listGroupPolicies = ModeledOperation<ListGroupPoliciesRequest, ListGroupPoliciesResponse>(
        service, "ListGroupPolicies", result: "ListGroupPoliciesResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `ListGroups`.
    public static let listGroups = ModeledOperation<ListGroupsRequest, ListGroupsResponse>(
        service, "ListGroups", result: "ListGroupsResult", errors: [Errors.serviceFailure])

    /// `ListGroupsForUser`.
    public static let listGroupsForUser = ModeledOperation<ListGroupsForUserRequest, ListGroupsForUserResponse>(
        service, "ListGroupsForUser", result: "ListGroupsForUserResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `ListInstanceProfileTags`.
    public static let listInstanceProfileTags = ModeledOperation<
        ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse
    >(
        service, "ListInstanceProfileTags", result: "ListInstanceProfileTagsResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `ListInstanceProfiles`.
    public static let listInstanceProfiles = ModeledOperation<
        ListInstanceProfilesRequest, ListInstanceProfilesResponse
    >(service, "ListInstanceProfiles", result: "ListInstanceProfilesResult", errors: [Errors.serviceFailure])

    /// `ListInstanceProfilesForRole`.
    public static let listInstanceProfilesForRole = ModeledOperation<
        ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse
    >(
        service, "ListInstanceProfilesForRole", result: "ListInstanceProfilesForRoleResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

}
