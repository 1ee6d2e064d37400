// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
    /// `ListAccountAssignmentCreationStatus`.
    public static let listAccountAssignmentCreationStatus = ModeledOperation<
        ListAccountAssignmentCreationStatusRequest, ListAccountAssignmentCreationStatusResponse
    >(
        service, "ListAccountAssignmentCreationStatus",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `ListAccountAssignmentDeletionStatus`.
    public static let listAccountAssignmentDeletionStatus = ModeledOperation<
        ListAccountAssignmentDeletionStatusRequest, ListAccountAssignmentDeletionStatusResponse
    >(
        service, "ListAccountAssignmentDeletionStatus",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `ListAccountAssignments`.
    public static let listAccountAssignments = ModeledOperation<
        ListAccountAssignmentsRequest, ListAccountAssignmentsResponse
    >(
        service, "ListAccountAssignments",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `ListAccountAssignmentsForPrincipal`.
    public static let listAccountAssignmentsForPrincipal = ModeledOperation<
        ListAccountAssignmentsForPrincipalRequest, ListAccountAssignmentsForPrincipalResponse
    >(
        service, "ListAccountAssignmentsForPrincipal",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `ListAccountsForProvisionedPermissionSet`.
    public static let listAccountsForProvisionedPermissionSet = ModeledOperation<
        ListAccountsForProvisionedPermissionSetRequest, ListAccountsForProvisionedPermissionSetResponse
    >(
        service, "ListAccountsForProvisionedPermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `ListCustomerManagedPolicyReferencesInPermissionSet`.
    public static let listCustomerManagedPolicyReferencesInPermissionSet = ModeledOperation<
        ListCustomerManagedPolicyReferencesInPermissionSetRequest,
        ListCustomerManagedPolicyReferencesInPermissionSetResponse
    >(
        service, "ListCustomerManagedPolicyReferencesInPermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `ListInstances`.
    public static let listInstances = ModeledOperation<ListInstancesRequest, ListInstancesResponse>(
        service, "ListInstances",
        errors: [Errors.throttling, Errors.internalServer, Errors.accessDenied, Errors.validation])

    /// `ListManagedPoliciesInPermissionSet`.
    public static let listManagedPoliciesInPermissionSet = ModeledOperation<
        ListManagedPoliciesInPermissionSetRequest, ListManagedPoliciesInPermissionSetResponse
    >(
        service, "ListManagedPoliciesInPermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `ListPermissionSetProvisioningStatus`.
    public static let listPermissionSetProvisioningStatus = ModeledOperation<
        ListPermissionSetProvisioningStatusRequest, ListPermissionSetProvisioningStatusResponse
    >(
        service, "ListPermissionSetProvisioningStatus",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `ListPermissionSets`.
    public static let listPermissionSets = ModeledOperation<ListPermissionSetsRequest, ListPermissionSetsResponse>(
        service, "ListPermissionSets",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `ListPermissionSetsProvisionedToAccount`.
    public static let listPermissionSetsProvisionedToAccount = ModeledOperation<
        ListPermissionSetsProvisionedToAccountRequest, ListPermissionSetsProvisionedToAccountResponse
    >(
        service, "ListPermissionSetsProvisionedToAccount",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `ListTagsForResource`.
    public static let listTagsForResource = ModeledOperation<ListTagsForResourceRequest, ListTagsForResourceResponse>(
        service, "ListTagsForResource",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `ProvisionPermissionSet`.
    public static let provisionPermissionSet = ModeledOperation<
        ProvisionPermissionSetRequest, ProvisionPermissionSetResponse
    >(
        service, "ProvisionPermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `PutInlinePolicyToPermissionSet`.
    public static let putInlinePolicyToPermissionSet = ModeledOperation<
        PutInlinePolicyToPermissionSetRequest, PutInlinePolicyToPermissionSetResponse
    >(
        service, "PutInlinePolicyToPermissionSet",
        errors: [
            Errors.serviceQuotaExceeded, Errors.throttling, Errors.internalServer, Errors.resourceNotFound,
            Errors.accessDenied, Errors.validation, Errors.conflict,
        ])

    /// `PutPermissionsBoundaryToPermissionSet`.
    public static let putPermissionsBoundaryToPermissionSet = ModeledOperation<
        PutPermissionsBoundaryToPermissionSetRequest, PutPermissionsBoundaryToPermissionSetResponse
    >(
        service, "PutPermissionsBoundaryToPermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `TagResource`.
    public static let tagResource = ModeledOperation<TagResourceRequest, TagResourceResponse>(
        service, "TagResource",
        errors: [
            Errors.serviceQuotaExceeded, Errors.throttling, Errors.internalServer, Errors.resourceNotFound,
            Errors.accessDenied, Errors.validation, Errors.conflict,
        ])

    /// `UntagResource`.
    public static let untagResource = ModeledOperation<UntagResourceRequest, UntagResourceResponse>(
        service, "UntagResource",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `UpdateInstance`.
    public static let updateInstance = ModeledOperation<UpdateInstanceRequest, UpdateInstanceResponse>(
        service, "UpdateInstance",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `UpdateInstanceAccessControlAttributeConfiguration`.
    public static let updateInstanceAccessControlAttributeConfiguration = ModeledOperation<
        UpdateInstanceAccessControlAttributeConfigurationRequest,
        UpdateInstanceAccessControlAttributeConfigurationResponse
    >(
        service, "UpdateInstanceAccessControlAttributeConfiguration",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `UpdatePermissionSet`.
    public static let updatePermissionSet = ModeledOperation<UpdatePermissionSetRequest, UpdatePermissionSetResponse>(
        service, "UpdatePermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

}
