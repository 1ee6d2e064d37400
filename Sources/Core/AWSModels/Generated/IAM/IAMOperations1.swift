// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// `AddClientIDToOpenIDConnectProvider`.
    public static let addClientIDToOpenIDConnectProvider = ModeledOperation<
        AddClientIDToOpenIDConnectProviderRequest, EmptyStructure
    >(
        service, "AddClientIDToOpenIDConnectProvider",
        errors: [
            Errors.concurrentModification, Errors.invalidInput, Errors.noSuchEntity, Errors.limitExceeded,
            Errors.serviceFailure,
        ])

    /// `AddRoleToInstanceProfile`.
    public static let addRoleToInstanceProfile = ModeledOperation<AddRoleToInstanceProfileRequest, EmptyStructure>(
        service, "AddRoleToInstanceProfile",
        errors: [
            Errors.noSuchEntity, Errors.entityAlreadyExists, Errors.limitExceeded, Errors.unmodifiableEntity,
            Errors.serviceFailure,
        ])

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

    /// `CreateAccountAlias`.
    public static let createAccountAlias = ModeledOperation<CreateAccountAliasRequest, EmptyStructure>(
        service, "CreateAccountAlias",
        errors: [
            Errors.concurrentModification, Errors.entityAlreadyExists, Errors.limitExceeded, Errors.serviceFailure,
        ])

    /// `CreateGroup`.
    public static let createGroup = ModeledOperation<CreateGroupRequest, CreateGroupResponse>(
        service, "CreateGroup", result: "CreateGroupResult",
        errors: [Errors.limitExceeded, Errors.entityAlreadyExists, Errors.noSuchEntity, Errors.serviceFailure])

    /// `CreateInstanceProfile`.
    public static let createInstanceProfile = ModeledOperation<
        CreateInstanceProfileRequest, CreateInstanceProfileResponse
    >(
        service, "CreateInstanceProfile", result: "CreateInstanceProfileResult",
        errors: [
            Errors.entityAlreadyExists, Errors.invalidInput, Errors.limitExceeded, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `CreateLoginProfile`.
    public static let createLoginProfile = ModeledOperation<CreateLoginProfileRequest, CreateLoginProfileResponse>(
        service, "CreateLoginProfile", result: "CreateLoginProfileResult",
        errors: [
            Errors.entityAlreadyExists, Errors.noSuchEntity, Errors.passwordPolicyViolation, Errors.limitExceeded,
            Errors.serviceFailure,
        ])

    /// `CreateOpenIDConnectProvider`.
    public static let createOpenIDConnectProvider = ModeledOperation<
        CreateOpenIDConnectProviderRequest, CreateOpenIDConnectProviderResponse
    >(
        service, "CreateOpenIDConnectProvider", result: "CreateOpenIDConnectProviderResult",
        errors: [
            Errors.invalidInput, Errors.entityAlreadyExists, Errors.limitExceeded, Errors.concurrentModification,
            Errors.serviceFailure, Errors.openIdIdpCommunicationError,
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

    /// `CreateSAMLProvider`.
    public static let createSAMLProvider = ModeledOperation<CreateSAMLProviderRequest, CreateSAMLProviderResponse>(
        service, "CreateSAMLProvider", result: "CreateSAMLProviderResult",
        errors: [
            Errors.invalidInput, Errors.entityAlreadyExists, Errors.limitExceeded, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `CreateServiceLinkedRole`.
    public static let createServiceLinkedRole = ModeledOperation<
        CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse
    >(
        service, "CreateServiceLinkedRole", result: "CreateServiceLinkedRoleResult",
        errors: [Errors.invalidInput, Errors.limitExceeded, Errors.noSuchEntity, Errors.serviceFailure])

    /// `CreateServiceSpecificCredential`.
    public static let createServiceSpecificCredential = ModeledOperation<
        CreateServiceSpecificCredentialRequest, CreateServiceSpecificCredentialResponse
    >(
        service, "CreateServiceSpecificCredential", result: "CreateServiceSpecificCredentialResult",
        errors: [Errors.limitExceeded, Errors.noSuchEntity, Errors.serviceNotSupported])

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

    /// `DeleteAccountAlias`.
    public static let deleteAccountAlias = ModeledOperation<DeleteAccountAliasRequest, EmptyStructure>(
        service, "DeleteAccountAlias",
        errors: [Errors.concurrentModification, Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure])

    /// `DeleteAccountPasswordPolicy`.
    public static let deleteAccountPasswordPolicy = ModeledOperation<EmptyStructure, EmptyStructure>(
        service, "DeleteAccountPasswordPolicy",
        errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure])

    /// `DeleteGroup`.
    public static let deleteGroup = ModeledOperation<DeleteGroupRequest, EmptyStructure>(
        service, "DeleteGroup",
        errors: [Errors.noSuchEntity, Errors.deleteConflict, Errors.limitExceeded, Errors.serviceFailure])

    /// `DeleteGroupPolicy`.
    public static let deleteGroupPolicy = ModeledOperation<DeleteGroupPolicyRequest, EmptyStructure>(
        service, "DeleteGroupPolicy", errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure])

}
