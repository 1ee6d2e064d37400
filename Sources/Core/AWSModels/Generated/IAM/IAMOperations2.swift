// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// `DeleteInstanceProfile`.
    public static let deleteInstanceProfile = ModeledOperation<DeleteInstanceProfileRequest, EmptyStructure>(
        service, "DeleteInstanceProfile",
        errors: [Errors.noSuchEntity, Errors.deleteConflict, Errors.limitExceeded, Errors.serviceFailure])

    /// `DeleteLoginProfile`.
    public static let deleteLoginProfile = ModeledOperation<DeleteLoginProfileRequest, EmptyStructure>(
        service, "DeleteLoginProfile",
        errors: [
            Errors.entityTemporarilyUnmodifiable, Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure,
        ])

    /// `DeleteOpenIDConnectProvider`.
    public static let deleteOpenIDConnectProvider = ModeledOperation<
        DeleteOpenIDConnectProviderRequest, EmptyStructure
    >(
        service, "DeleteOpenIDConnectProvider",
        errors: [Errors.invalidInput, Errors.noSuchEntity, Errors.serviceFailure])

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

    /// `DeleteSAMLProvider`.
    public static let deleteSAMLProvider = ModeledOperation<DeleteSAMLProviderRequest, EmptyStructure>(
        service, "DeleteSAMLProvider",
        errors: [Errors.invalidInput, Errors.limitExceeded, Errors.noSuchEntity, Errors.serviceFailure])

    /// `DeleteSSHPublicKey`.
    public static let deleteSSHPublicKey = ModeledOperation<DeleteSSHPublicKeyRequest, EmptyStructure>(
        service, "DeleteSSHPublicKey", errors: [Errors.noSuchEntity])

    /// `DeleteServerCertificate`.
    public static let deleteServerCertificate = ModeledOperation<DeleteServerCertificateRequest, EmptyStructure>(
        service, "DeleteServerCertificate",
        errors: [Errors.noSuchEntity, Errors.deleteConflict, Errors.limitExceeded, Errors.serviceFailure])

    /// `DeleteServiceLinkedRole`.
    public static let deleteServiceLinkedRole = ModeledOperation<
        DeleteServiceLinkedRoleRequest, DeleteServiceLinkedRoleResponse
    >(
        service, "DeleteServiceLinkedRole", result: "DeleteServiceLinkedRoleResult",
        errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure])

    /// `DeleteServiceSpecificCredential`.
    public static let deleteServiceSpecificCredential = ModeledOperation<
        DeleteServiceSpecificCredentialRequest, EmptyStructure
    >(service, "DeleteServiceSpecificCredential", errors: [Errors.noSuchEntity])

    /// `DeleteSigningCertificate`.
    public static let deleteSigningCertificate = ModeledOperation<DeleteSigningCertificateRequest, EmptyStructure>(
        service, "DeleteSigningCertificate",
        errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.concurrentModification, Errors.serviceFailure])

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

    /// `GenerateCredentialReport`.
    public static let generateCredentialReport = ModeledOperation<EmptyStructure, GenerateCredentialReportResponse>(
        service, "GenerateCredentialReport", result: "GenerateCredentialReportResult",
        errors: [Errors.limitExceeded, Errors.serviceFailure])

    /// `GenerateServiceLastAccessedDetails`.
    public static let generateServiceLastAccessedDetails = ModeledOperation<
        GenerateServiceLastAccessedDetailsRequest, GenerateServiceLastAccessedDetailsResponse
    >(
        service, "GenerateServiceLastAccessedDetails", result: "GenerateServiceLastAccessedDetailsResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput])

    /// `GetAccessKeyLastUsed`.
    public static let getAccessKeyLastUsed = ModeledOperation<
        GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse
    >(service, "GetAccessKeyLastUsed", result: "GetAccessKeyLastUsedResult")

    /// `GetAccountAuthorizationDetails`.
    public static let getAccountAuthorizationDetails = ModeledOperation<
        GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse
    >(
        service, "GetAccountAuthorizationDetails", result: "GetAccountAuthorizationDetailsResult",
        errors: [Errors.serviceFailure])

    /// `GetAccountPasswordPolicy`.
    public static let getAccountPasswordPolicy = ModeledOperation<EmptyStructure, GetAccountPasswordPolicyResponse>(
        service, "GetAccountPasswordPolicy", result: "GetAccountPasswordPolicyResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

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

}
