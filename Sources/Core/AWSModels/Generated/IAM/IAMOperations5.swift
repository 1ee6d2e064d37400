// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
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

    /// `SetSecurityTokenServicePreferences`.
    public static let setSecurityTokenServicePreferences = ModeledOperation<
        SetSecurityTokenServicePreferencesRequest, EmptyStructure
    >(service, "SetSecurityTokenServicePreferences", errors: [Errors.serviceFailure])

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

    /// `TagInstanceProfile`.
    public static let tagInstanceProfile = ModeledOperation<TagInstanceProfileRequest, EmptyStructure>(
        service, "TagInstanceProfile",
        errors: [
            Errors.noSuchEntity, Errors.invalidInput, Errors.limitExceeded, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `TagMFADevice`.
    public static let tagMFADevice = ModeledOperation<TagMFADeviceRequest, EmptyStructure>(
        service, "TagMFADevice",
        errors: [
            Errors.invalidInput, Errors.noSuchEntity, Errors.limitExceeded, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `TagOpenIDConnectProvider`.
    public static let tagOpenIDConnectProvider = ModeledOperation<TagOpenIDConnectProviderRequest, EmptyStructure>(
        service, "TagOpenIDConnectProvider",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.concurrentModification,
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

    /// `TagSAMLProvider`.
    public static let tagSAMLProvider = ModeledOperation<TagSAMLProviderRequest, EmptyStructure>(
        service, "TagSAMLProvider",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `TagServerCertificate`.
    public static let tagServerCertificate = ModeledOperation<TagServerCertificateRequest, EmptyStructure>(
        service, "TagServerCertificate",
        errors: [
            Errors.noSuchEntity, Errors.invalidInput, Errors.limitExceeded, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `TagUser`.
    public static let tagUser = ModeledOperation<TagUserRequest, EmptyStructure>(
        service, "TagUser",
        errors: [
            Errors.noSuchEntity, Errors.limitExceeded, Errors.invalidInput, Errors.concurrentModification,
            Errors.serviceFailure,
        ])

    /// `UntagInstanceProfile`.
    public static let untagInstanceProfile = ModeledOperation<UntagInstanceProfileRequest, EmptyStructure>(
        service, "UntagInstanceProfile",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.concurrentModification, Errors.serviceFailure])

    /// `UntagMFADevice`.
    public static let untagMFADevice = ModeledOperation<UntagMFADeviceRequest, EmptyStructure>(
        service, "UntagMFADevice",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.concurrentModification, Errors.serviceFailure])

    /// `UntagOpenIDConnectProvider`.
    public static let untagOpenIDConnectProvider = ModeledOperation<UntagOpenIDConnectProviderRequest, EmptyStructure>(
        service, "UntagOpenIDConnectProvider",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.concurrentModification, Errors.serviceFailure])

    /// `UntagPolicy`.
    public static let untagPolicy = ModeledOperation<UntagPolicyRequest, EmptyStructure>(
        service, "UntagPolicy",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.concurrentModification, Errors.serviceFailure])

    /// `UntagRole`.
    public static let untagRole = ModeledOperation<UntagRoleRequest, EmptyStructure>(
        service, "UntagRole", errors: [Errors.noSuchEntity, Errors.concurrentModification, Errors.serviceFailure])

    /// `UntagSAMLProvider`.
    public static let untagSAMLProvider = ModeledOperation<UntagSAMLProviderRequest, EmptyStructure>(
        service, "UntagSAMLProvider",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.concurrentModification, Errors.serviceFailure])

    /// `UntagServerCertificate`.
    public static let untagServerCertificate = ModeledOperation<UntagServerCertificateRequest, EmptyStructure>(
        service, "UntagServerCertificate",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.concurrentModification, Errors.serviceFailure])

    /// `UntagUser`.
    public static let untagUser = ModeledOperation<UntagUserRequest, EmptyStructure>(
        service, "UntagUser", errors: [Errors.noSuchEntity, Errors.concurrentModification, Errors.serviceFailure])

    /// `UpdateAccessKey`.
    public static let updateAccessKey = ModeledOperation<UpdateAccessKeyRequest, EmptyStructure>(
        service, "UpdateAccessKey",
        errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure, Errors.invalidInput])

    /// `UpdateAccountPasswordPolicy`.
    public static let updateAccountPasswordPolicy = ModeledOperation<
        UpdateAccountPasswordPolicyRequest, EmptyStructure
    >(
        service, "UpdateAccountPasswordPolicy",
        errors: [Errors.noSuchEntity, Errors.malformedPolicyDocument, Errors.limitExceeded, Errors.serviceFailure])

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

    /// `UpdateOpenIDConnectProviderThumbprint`.
    public static let updateOpenIDConnectProviderThumbprint = ModeledOperation<
        UpdateOpenIDConnectProviderThumbprintRequest, EmptyStructure
    >(
        service, "UpdateOpenIDConnectProviderThumbprint",
        errors: [Errors.concurrentModification, Errors.invalidInput, Errors.noSuchEntity, Errors.serviceFailure])

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

    /// `UpdateSAMLProvider`.
    public static let updateSAMLProvider = ModeledOperation<UpdateSAMLProviderRequest, UpdateSAMLProviderResponse>(
        service, "UpdateSAMLProvider", result: "UpdateSAMLProviderResult",
        errors: [
            Errors.noSuchEntity, Errors.invalidInput, Errors.limitExceeded, Errors.serviceFailure,
            Errors.concurrentModification,
        ])

}
