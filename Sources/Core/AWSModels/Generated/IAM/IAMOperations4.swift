// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// `ListMFADeviceTags`.
    public static let listMFADeviceTags = ModeledOperation<ListMFADeviceTagsRequest, ListMFADeviceTagsResponse>(
        service, "ListMFADeviceTags", result: "ListMFADeviceTagsResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput, Errors.serviceFailure])

    /// `ListMFADevices`.
    public static let listMFADevices = ModeledOperation<ListMFADevicesRequest, ListMFADevicesResponse>(
        service, "ListMFADevices", result: "ListMFADevicesResult", errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `ListOpenIDConnectProviderTags`.
    public static let listOpenIDConnectProviderTags = ModeledOperation<
        ListOpenIDConnectProviderTagsRequest, ListOpenIDConnectProviderTagsResponse
    >(
        service, "ListOpenIDConnectProviderTags", result: "ListOpenIDConnectProviderTagsResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure, Errors.invalidInput])

    /// `ListOpenIDConnectProviders`.
    public static let listOpenIDConnectProviders = ModeledOperation<
        ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse
    >(
        service, "ListOpenIDConnectProviders", result: "ListOpenIDConnectProvidersResult",
        errors: [Errors.serviceFailure])

    /// `ListPolicies`.
    public static let listPolicies = ModeledOperation<ListPoliciesRequest, ListPoliciesResponse>(
        service, "ListPolicies", result: "ListPoliciesResult", errors: [Errors.serviceFailure])

    /// `ListPoliciesGrantingServiceAccess`.
    public static let listPoliciesGrantingServiceAccess = ModeledOperation<
        ListPoliciesGrantingServiceAccessRequest, ListPoliciesGrantingServiceAccessResponse
    >(
        service, "ListPoliciesGrantingServiceAccess", result: "ListPoliciesGrantingServiceAccessResult",
        errors: [Errors.noSuchEntity, Errors.invalidInput])

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

    /// `ListRoles`.
    public static let listRoles = ModeledOperation<ListRolesRequest, ListRolesResponse>(
        service, "ListRoles", result: "ListRolesResult", errors: [Errors.serviceFailure])

    /// `ListSAMLProviderTags`.
    public static let listSAMLProviderTags = ModeledOperation<
        ListSAMLProviderTagsRequest, ListSAMLProviderTagsResponse
    >(
        service, "ListSAMLProviderTags", result: "ListSAMLProviderTagsResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure, Errors.invalidInput])

    /// `ListSAMLProviders`.
    public static let listSAMLProviders = ModeledOperation<ListSAMLProvidersRequest, ListSAMLProvidersResponse>(
        service, "ListSAMLProviders", result: "ListSAMLProvidersResult", errors: [Errors.serviceFailure])

    /// `ListSSHPublicKeys`.
    public static let listSSHPublicKeys = ModeledOperation<ListSSHPublicKeysRequest, ListSSHPublicKeysResponse>(
        service, "ListSSHPublicKeys", result: "ListSSHPublicKeysResult", errors: [Errors.noSuchEntity])

    /// `ListServerCertificateTags`.
    public static let listServerCertificateTags = ModeledOperation<
        ListServerCertificateTagsRequest, ListServerCertificateTagsResponse
    >(
        service, "ListServerCertificateTags", result: "ListServerCertificateTagsResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

    /// `ListServerCertificates`.
    public static let listServerCertificates = ModeledOperation<
        ListServerCertificatesRequest, ListServerCertificatesResponse
    >(service, "ListServerCertificates", result: "ListServerCertificatesResult", errors: [Errors.serviceFailure])

    /// `ListServiceSpecificCredentials`.
    public static let listServiceSpecificCredentials = ModeledOperation<
        ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse
    >(
        service, "ListServiceSpecificCredentials", result: "ListServiceSpecificCredentialsResult",
        errors: [Errors.noSuchEntity, Errors.serviceNotSupported])

    /// `ListSigningCertificates`.
    public static let listSigningCertificates = ModeledOperation<
        ListSigningCertificatesRequest, ListSigningCertificatesResponse
    >(
        service, "ListSigningCertificates", result: "ListSigningCertificatesResult",
        errors: [Errors.noSuchEntity, Errors.serviceFailure])

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

    /// `RemoveClientIDFromOpenIDConnectProvider`.
    public static let removeClientIDFromOpenIDConnectProvider = ModeledOperation<
        RemoveClientIDFromOpenIDConnectProviderRequest, EmptyStructure
    >(
        service, "RemoveClientIDFromOpenIDConnectProvider",
        errors: [Errors.concurrentModification, Errors.invalidInput, Errors.noSuchEntity, Errors.serviceFailure])

    /// `RemoveRoleFromInstanceProfile`.
    public static let removeRoleFromInstanceProfile = ModeledOperation<
        RemoveRoleFromInstanceProfileRequest, EmptyStructure
    >(
        service, "RemoveRoleFromInstanceProfile",
        errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.unmodifiableEntity, Errors.serviceFailure])

    /// `RemoveUserFromGroup`.
    public static let removeUserFromGroup = ModeledOperation<RemoveUserFromGroupRequest, EmptyStructure>(
        service, "RemoveUserFromGroup", errors: [Errors.noSuchEntity, Errors.limitExceeded, Errors.serviceFailure])

    /// `ResetServiceSpecificCredential`.
    public static let resetServiceSpecificCredential = ModeledOperation<
        ResetServiceSpecificCredentialRequest, ResetServiceSpecificCredentialResponse
    >(
        service, "ResetServiceSpecificCredential", result: "ResetServiceSpecificCredentialResult",
        errors: [Errors.noSuchEntity])

}
