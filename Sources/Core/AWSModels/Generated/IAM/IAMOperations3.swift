// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// `ListRoles`.
    public static let listRoles = ModeledOperation<ListRolesRequest, ListRolesResponse>(
        service, "ListRoles", result: "ListRolesResult", errors: [Errors.serviceFailure])

    /// `ListUserPolicies`.
    public static let listUserPolicies = ModeledOperation<ListUserPoliciesRequest, ListUserPoliciesResponse>(
        service, "ListUserPolicies", result: "ListUserPoliciesResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `ListUserTags`.
    public static let listUserTags = ModeledOperation<ListUserTagsRequest, ListUserTagsResponse>(
        service, "ListUserTags", result: "ListUserTagsResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `ListUsers`.
    public static let listUsers = ModeledOperation<ListUsersRequest, ListUsersResponse>(
        service, "ListUsers", result: "ListUsersResult", errors: [Errors.serviceFailure])

    /// `ListVirtualMFADevices`.
    public static let listVirtualMFADevices = ModeledOperation<
        ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse
    >(service, "ListVirtualMFADevices", result: "ListVirtualMFADevicesResult")

    /// `PutGroupPolicy`.
    public static let putGroupPolicy = ModeledOperation<PutGroupPolicyRequest, EmptyStructure>(
        service, "PutGroupPolicy",
        errors: [Errors.limitExceeded, Errors.malformedPolicyDocument, Errors.noSuchEntity, Errors.serviceFailure])

    /// `PutRolePermissionsBoundary`.
    public static let putRolePermissionsBoundary = ModeledOperation<PutRolePermissionsBoundaryRequest, EmptyStructure>(
        service, "PutRolePermissionsBoundary",
        errors: [
            Errors.noSuchEntity, Errors.invalidInput, Errors.unmodifiableEntity, Errors.policyNotAttachable,
            Errors.serviceFailure,
        ])

    /// `PutRolePolicy`.
    public static let putRolePolicy = ModeledOperation<PutRolePolicyRequest, EmptyStructure>(
        service, "PutRolePolicy",
        errors: [
            Errors.limitExceeded, Errors.malformedPolicyDocument, Errors.noSuchEntity, Errors.unmodifiableEntity,
            Errors.serviceFailure,
        ])

    /// `PutUserPermissionsBoundary`.
    public static let putUserPermissionsBoundary = ModeledOperation<PutUserPermissionsBoundaryRequest, EmptyStructure>(
        service, "PutUserPermissionsBoundary",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.policyNotAttachable, Errors.serviceFailure])

    /// `PutUserPolicy`.
    public static let putUserPolicy = ModeledOperation<PutUserPolicyRequest, EmptyStructure>(
        service, "PutUserPolicy",
        errors: [Errors.limitExceeded, Errors.malformedPolicyDocument, Errors.noSuchEntity, Errors.serviceFailure])

    /// `RemoveUserFromGroup`.
    public static let removeUserFromGroup = ModeledOperation<RemoveUserFromGroupRequest, EmptyStructure>(
        service, "RemoveUserFromGroup", errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure])

    /// `ResyncMFADevice`.
    public static let resyncMFADevice = ModeledOperation<ResyncMFADeviceRequest, EmptyStructure>(
        service, "ResyncMFADevice",
        errors: [
            Errors.invalidAuthenticationCode, Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure,
            Errors.concurrentModification,
        ])

    /// `SetDefaultPolicyVersion`.
    public static let setDefaultPolicyVersion = ModeledOperation<SetDefaultPolicyVersionRequest, EmptyStructure>(
        service, "SetDefaultPolicyVersion",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.limitExceeded, Errors.serviceFailure])

    /// `SimulateCustomPolicy`.
    public static let simulateCustomPolicy = ModeledOperation<SimulateCustomPolicyRequest, SimulatePolicyResponse>(
        service, "SimulateCustomPolicy", result: "SimulateCustomPolicyResult",
        errors: [Errors.invalidInput, Errors.policyEvaluation])

    /// `SimulatePrincipalPolicy`.
    public static let simulatePrincipalPolicy = ModeledOperation<
        SimulatePrincipalPolicyRequest, SimulatePolicyResponse
    >(
        service, "SimulatePrincipalPolicy", result: "SimulatePrincipalPolicyResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.policyEvaluation])

    /// `TagMFADevice`.
    public static let tagMFADevice = ModeledOperation<TagMFADeviceRequest, EmptyStructure>(
        service, "TagMFADevice",
        errors: [
            Errors.invalidInput, Errors.noSuchEntity, Errors.limitExceeded, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `TagPolicy`.
    public static let tagPolicy = ModeledOperation<TagPolicyRequest, EmptyStructure>(
        service, "TagPolicy",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `TagRole`.
    public static let tagRole = ModeledOperation<TagRoleRequest, EmptyStructure>(
        service, "TagRole",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `TagUser`.
    public static let tagUser = ModeledOperation<TagUserRequest, EmptyStructure>(
        service, "TagUser",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `UntagMFADevice`.
    public static let untagMFADevice = ModeledOperation<UntagMFADeviceRequest, EmptyStructure>(
        service, "UntagMFADevice",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.concurrentModification, Errors.serviceFailure])

    /// `UntagPolicy`.
    public static let untagPolicy = ModeledOperation<UntagPolicyRequest, EmptyStructure>(
        service, "UntagPolicy",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.concurrentModification, Errors.serviceFailure])

    /// `UntagRole`.
    public static let untagRole = ModeledOperation<UntagRoleRequest, EmptyStructure>(
        service, "UntagRole", errors: [Errors.noSuchEntity, Errors.concurrentModification, Errors.serviceFailure])

    /// `UntagUser`.
    public static let untagUser = ModeledOperation<UntagUserRequest, EmptyStructure>(
        service, "UntagUser", errors: [Errors.noSuchEntity, Errors.concurrentModification, Errors.serviceFailure])

    /// `UpdateAccessKey`.
    public static let updateAccessKey = ModeledOperation<UpdateAccessKeyRequest, EmptyStructure>(
        service, "UpdateAccessKey",
        errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure, Errors.invalidInput])

    /// `UpdateAssumeRolePolicy`.
    public static let updateAssumeRolePolicy = ModeledOperation<UpdateAssumeRolePolicyRequest, EmptyStructure>(
        service, "UpdateAssumeRolePolicy",
        errors: [
            Errors.noSuchEntity, Errors.malformedPolicyDocument, Errors.limitExceeded, Errors.unmodifiableEntity,
            Errors.serviceFailure,
        ])

    /// `UpdateGroup`.
    public static let updateGroup = ModeledOperation<UpdateGroupRequest, EmptyStructure>(
        service, "UpdateGroup",
        errors: [Errors.noSuchEntity, Errors.entityAlreadyExists, Errors.limitExceeded, Errors.serviceFailure])

    /// `UpdateLoginProfile`.
    public static let updateLoginProfile = ModeledOperation<UpdateLoginProfileRequest, EmptyStructure>(
        service, "UpdateLoginProfile",
        errors: [
            Errors.entityTemporarilyUnmodifiable, Errors.noSuchEntity, Errors.passwordPolicyViolation,
            Errors.limitExceeded, Errors.serviceFailure,
        ])

    /// `UpdateRole`.
    public static let updateRole = ModeledOperation<UpdateRoleRequest, UpdateRoleResponse>(
        service, "UpdateRole", result: "UpdateRoleResult",
        errors: [Errors.unmodifiableEntity, Errors.noSuchEntity, Errors.serviceFailure])

    /// `UpdateRoleDescription`.
    public static let updateRoleDescription = ModeledOperation<
        UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse
    >(
        service, "UpdateRoleDescription", result: "UpdateRoleDescriptionResult",
        errors: [Errors.noSuchEntity, Errors.unmodifiableEntity, Errors.serviceFailure])

    /// `UpdateUser`.
    public static let updateUser = ModeledOperation<UpdateUserRequest, EmptyStructure>(
        service, "UpdateUser",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.entityAlreadyExists, Errors.entityTemporarilyUnmodifiable,
            Errors.concurrentModification, Errors.serviceFailure,
        ])

}
