// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// `AddUserToGroup`.
    public static let addUserToGroup = ModeledOperation<AddUserToGroupRequest, EmptyStructure>(
        service, "AddUserToGroup", errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure])

    /// `AttachGroupPolicy`.
    public static let attachGroupPolicy = ModeledOperation<AttachGroupPolicyRequest, EmptyStructure>(
        service, "AttachGroupPolicy",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.policyNotAttachable,
            Errors.serviceFailure,
        ])

    /// `AttachRolePolicy`.
    public static let attachRolePolicy = ModeledOperation<AttachRolePolicyRequest, EmptyStructure>(
        service, "AttachRolePolicy",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.unmodifiableEntity,
            Errors.policyNotAttachable, Errors.serviceFailure,
        ])

    /// `AttachUserPolicy`.
    public static let attachUserPolicy = ModeledOperation<AttachUserPolicyRequest, EmptyStructure>(
        service, "AttachUserPolicy",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.policyNotAttachable,
            Errors.serviceFailure,
        ])

    /// `ChangePassword`.
    public static let changePassword = ModeledOperation<ChangePasswordRequest, EmptyStructure>(
        service, "ChangePassword",
        errors: [
            Errors.noSuchEntity, Errors.invalidUserType, Errors.limitExceeded, Errors.entityTemporarilyUnmodifiable,
            Errors.passwordPolicyViolation, Errors.serviceFailure,
        ])

    /// `CreateAccessKey`.
    public static let createAccessKey = ModeledOperation<CreateAccessKeyRequest, CreateAccessKeyResponse>(
        service, "CreateAccessKey", result: "CreateAccessKeyResult",
        errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure])

    /// `CreateGroup`.
    public static let createGroup = ModeledOperation<CreateGroupRequest, CreateGroupResponse>(
        service, "CreateGroup", result: "CreateGroupResult",
        errors: [Errors.limitExceeded, Errors.entityAlreadyExists, Errors.noSuchEntity, Errors.serviceFailure])

    /// `CreateLoginProfile`.
    public static let createLoginProfile = ModeledOperation<CreateLoginProfileRequest, CreateLoginProfileResponse>(
        service, "CreateLoginProfile", result: "CreateLoginProfileResult",
        errors: [
            Errors.entityAlreadyExists, Errors.noSuchEntity, Errors.passwordPolicyViolation, Errors.limitExceeded,
            Errors.serviceFailure,
        ])

    /// `CreatePolicy`.
    public static let createPolicy = ModeledOperation<CreatePolicyRequest, CreatePolicyResponse>(
        service, "CreatePolicy", result: "CreatePolicyResult",
        errors: [
            Errors.invalidInput, Errors.limitExceeded, Errors.entityAlreadyExists, Errors.malformedPolicyDocument,
            Errors.concurrentModification, Errors.serviceFailure,
        ])

    /// `CreatePolicyVersion`.
    public static let createPolicyVersion = ModeledOperation<CreatePolicyVersionRequest, CreatePolicyVersionResponse>(
        service, "CreatePolicyVersion", result: "CreatePolicyVersionResult",
        errors: [
            Errors.noSuchEntity, Errors.malformedPolicyDocument, Errors.invalidInput, Errors.limitExceeded,
            Errors.serviceFailure,
        ])

    /// `CreateRole`.
    public static let createRole = ModeledOperation<CreateRoleRequest, CreateRoleResponse>(
        service, "CreateRole", result: "CreateRoleResult",
        errors: [
            Errors.limitExceeded, Errors.invalidInput, Errors.entityAlreadyExists, Errors.malformedPolicyDocument,
            Errors.concurrentModification, Errors.serviceFailure,
        ])

    /// `CreateUser`.
    public static let createUser = ModeledOperation<CreateUserRequest, CreateUserResponse>(
        service, "CreateUser", result: "CreateUserResult",
        errors: [
            Errors.limitExceeded, Errors.entityAlreadyExists, Errors.noSuchEntity, Errors.invalidInput,
            Errors.concurrentModification, Errors.serviceFailure,
        ])

    /// `CreateVirtualMFADevice`.
    public static let createVirtualMFADevice = ModeledOperation<
        CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse
    >(
        service, "CreateVirtualMFADevice", result: "CreateVirtualMFADeviceResult",
        errors: [
            Errors.limitExceeded, Errors.invalidInput, Errors.entityAlreadyExists, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `DeactivateMFADevice`.
    public static let deactivateMFADevice = ModeledOperation<DeactivateMFADeviceRequest, EmptyStructure>(
        service, "DeactivateMFADevice",
        errors: [
            Errors.entityTemporarilyUnmodifiable, Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure,
            Errors.concurrentModification,
        ])

    /// `DeleteAccessKey`.
    public static let deleteAccessKey = ModeledOperation<DeleteAccessKeyRequest, EmptyStructure>(
        service, "DeleteAccessKey", errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure])

    /// `DeleteGroup`.
    public static let deleteGroup = ModeledOperation<DeleteGroupRequest, EmptyStructure>(
        service, "DeleteGroup",
        errors: [Errors.noSuchEntity, Errors.deleteConflict, Errors.limitExceeded, Errors.serviceFailure])

    /// `DeleteGroupPolicy`.
    public static let deleteGroupPolicy = ModeledOperation<DeleteGroupPolicyRequest, EmptyStructure>(
        service, "DeleteGroupPolicy", errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure])

    /// `DeleteLoginProfile`.
    public static let deleteLoginProfile = ModeledOperation<DeleteLoginProfileRequest, EmptyStructure>(
        service, "DeleteLoginProfile",
        errors: [
            Errors.entityTemporarilyUnmodifiable, Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure,
        ])

    /// `DeletePolicy`.
    public static let deletePolicy = ModeledOperation<DeletePolicyRequest, EmptyStructure>(
        service, "DeletePolicy",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.deleteConflict,
            Errors.serviceFailure,
        ])

    /// `DeletePolicyVersion`.
    public static let deletePolicyVersion = ModeledOperation<DeletePolicyVersionRequest, EmptyStructure>(
        service, "DeletePolicyVersion",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.deleteConflict,
            Errors.serviceFailure,
        ])

    /// `DeleteRole`.
    public static let deleteRole = ModeledOperation<DeleteRoleRequest, EmptyStructure>(
        service, "DeleteRole",
        errors: [
            Errors.noSuchEntity, Errors.deleteConflict, Errors.limitExceeded, Errors.unmodifiableEntity,
            Errors.concurrentModification, Errors.serviceFailure,
        ])

    /// `DeleteRolePermissionsBoundary`.
    public static let deleteRolePermissionsBoundary = ModeledOperation<
        DeleteRolePermissionsBoundaryRequest, EmptyStructure
    >(
        service, "DeleteRolePermissionsBoundary",
        errors: [Errors.noSuchEntity, Errors.unmodifiableEntity, Errors.serviceFailure])

    /// `DeleteRolePolicy`.
    public static let deleteRolePolicy = ModeledOperation<DeleteRolePolicyRequest, EmptyStructure>(
        service, "DeleteRolePolicy",
        errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.unmodifiableEntity, Errors.serviceFailure])

    /// `DeleteUser`.
    public static let deleteUser = ModeledOperation<DeleteUserRequest, EmptyStructure>(
        service, "DeleteUser",
        errors: [
            Errors.limitExceeded, Errors.noSuchEntity, Errors.deleteConflict, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `DeleteUserPermissionsBoundary`.
    public static let deleteUserPermissionsBoundary = ModeledOperation<
        DeleteUserPermissionsBoundaryRequest, EmptyStructure
    >(service, "DeleteUserPermissionsBoundary", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `DeleteUserPolicy`.
    public static let deleteUserPolicy = ModeledOperation<DeleteUserPolicyRequest, EmptyStructure>(
        service, "DeleteUserPolicy", errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure])

    /// `DeleteVirtualMFADevice`.
    public static let deleteVirtualMFADevice = ModeledOperation<DeleteVirtualMFADeviceRequest, EmptyStructure>(
        service, "DeleteVirtualMFADevice",
        errors: [
            Errors.noSuchEntity, Errors.deleteConflict, Errors.limitExceeded, Errors.serviceFailure,
            Errors.concurrentModification,
        ])

    /// `DetachGroupPolicy`.
    public static let detachGroupPolicy = ModeledOperation<DetachGroupPolicyRequest, EmptyStructure>(
        service, "DetachGroupPolicy",
        errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.serviceFailure])

    /// `DetachRolePolicy`.
    public static let detachRolePolicy = ModeledOperation<DetachRolePolicyRequest, EmptyStructure>(
        service, "DetachRolePolicy",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.unmodifiableEntity,
            Errors.serviceFailure,
        ])

}
