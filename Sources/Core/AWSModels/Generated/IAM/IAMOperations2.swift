// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// `DetachUserPolicy`.
    public static let detachUserPolicy = ModeledOperation<DetachUserPolicyRequest, EmptyStructure>(
        service, "DetachUserPolicy",
        errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.serviceFailure])

    /// `EnableMFADevice`.
    public static let enableMFADevice = ModeledOperation<EnableMFADeviceRequest, EmptyStructure>(
        service, "EnableMFADevice",
        errors: [
            Errors.entityAlreadyExists, Errors.entityTemporarilyUnmodifiable, Errors.invalidAuthenticationCode,
            Errors.limitExceeded, Errors.noSuchEntity, Errors.serviceFailure, Errors.concurrentModification,
        ])

    /// `GetAccessKeyLastUsed`.
    public static let getAccessKeyLastUsed = ModeledOperation<
        GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse
    >(service, "GetAccessKeyLastUsed", result: "GetAccessKeyLastUsedResult")

    /// `GetAccountSummary`.
    public static let getAccountSummary = ModeledOperation<EmptyStructure, GetAccountSummaryResponse>(
        service, "GetAccountSummary", result: "GetAccountSummaryResult", errors: [Errors.serviceFailure])

    /// `GetContextKeysForCustomPolicy`.
    public static let getContextKeysForCustomPolicy = ModeledOperation<
        GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse
    >(
        service, "GetContextKeysForCustomPolicy", result: "GetContextKeysForCustomPolicyResult",
        errors: [Errors.invalidInput])

    /// `GetContextKeysForPrincipalPolicy`.
    public static let getContextKeysForPrincipalPolicy = ModeledOperation<
        GetContextKeysForPrincipalPolicyRequest, GetContextKeysForPolicyResponse
    >(
        service, "GetContextKeysForPrincipalPolicy", result: "GetContextKeysForPrincipalPolicyResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput])

    /// `GetGroup`.
    public static let getGroup = ModeledOperation<GetGroupRequest, GetGroupResponse>(
        service, "GetGroup", result: "GetGroupResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetGroupPolicy`.
    public static let getGroupPolicy = ModeledOperation<GetGroupPolicyRequest, GetGroupPolicyResponse>(
        service, "GetGroupPolicy", result: "GetGroupPolicyResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetLoginProfile`.
    public static let getLoginProfile = ModeledOperation<GetLoginProfileRequest, GetLoginProfileResponse>(
        service, "GetLoginProfile", result: "GetLoginProfileResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `GetMFADevice`.
    public static let getMFADevice = ModeledOperation<GetMFADeviceRequest, GetMFADeviceResponse>(
        service, "GetMFADevice", result: "GetMFADeviceResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

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

    /// `ListMFADeviceTags`.
    public static let listMFADeviceTags = ModeledOperation<ListMFADeviceTagsRequest, ListMFADeviceTagsResponse>(
        service, "ListMFADeviceTags", result: "ListMFADeviceTagsResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.serviceFailure])

    /// `ListMFADevices`.
    public static let listMFADevices = ModeledOperation<ListMFADevicesRequest, ListMFADevicesResponse>(
        service, "ListMFADevices", result: "ListMFADevicesResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `ListPolicies`.
    public static let listPolicies = ModeledOperation<ListPoliciesRequest, ListPoliciesResponse>(
        service, "ListPolicies", result: "ListPoliciesResult", errors: [Errors.serviceFailure])

    /// `ListPolicyTags`.
    public static let listPolicyTags = ModeledOperation<ListPolicyTagsRequest, ListPolicyTagsResponse>(
        service, "ListPolicyTags", result: "ListPolicyTagsResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure, Errors.invalidInput])

    /// `ListPolicyVersions`.
    public static let listPolicyVersions = ModeledOperation<ListPolicyVersionsRequest, ListPolicyVersionsResponse>(
        service, "ListPolicyVersions", result: "ListPolicyVersionsResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.serviceFailure])

    /// `ListRolePolicies`.
    public static let listRolePolicies = ModeledOperation<ListRolePoliciesRequest, ListRolePoliciesResponse>(
        service, "ListRolePolicies", result: "ListRolePoliciesResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `ListRoleTags`.
    public static let listRoleTags = ModeledOperation<ListRoleTagsRequest, ListRoleTagsResponse>(
        service, "ListRoleTags", result: "ListRoleTagsResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

}
