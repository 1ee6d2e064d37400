// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
    /// `AttachCustomerManagedPolicyReferenceToPermissionSet`.
    public static let attachCustomerManagedPolicyReferenceToPermissionSet = ModeledOperation<
        AttachCustomerManagedPolicyReferenceToPermissionSetRequest,
        AttachCustomerManagedPolicyReferenceToPermissionSetResponse
    >(
        service, "AttachCustomerManagedPolicyReferenceToPermissionSet",
        errors: [
            Errors.serviceQuotaExceeded, Errors.throttling, Errors.internalServer, Errors.resourceNotFound,
            Errors.accessDenied, Errors.validation, Errors.conflict,
        ])

    /// `AttachManagedPolicyToPermissionSet`.
    public static let attachManagedPolicyToPermissionSet = ModeledOperation<
        AttachManagedPolicyToPermissionSetRequest, AttachManagedPolicyToPermissionSetResponse
    >(
        service, "AttachManagedPolicyToPermissionSet",
        errors: [
            Errors.serviceQuotaExceeded, Errors.throttling, Errors.internalServer, Errors.resourceNotFound,
            Errors.accessDenied, Errors.validation, Errors.conflict,
        ])

    /// `CreateAccountAssignment`.
    public static let createAccountAssignment = ModeledOperation<
        CreateAccountAssignmentRequest, CreateAccountAssignmentResponse
    >(
        service, "CreateAccountAssignment",
        errors: [
            Errors.serviceQuotaExceeded, Errors.throttling, Errors.internalServer, Errors.resourceNotFound,
            Errors.accessDenied, Errors.validation, Errors.conflict,
        ])

    /// `CreateInstance`.
    public static let createInstance = ModeledOperation<CreateInstanceRequest, CreateInstanceResponse>(
        service, "CreateInstance",
        errors: [
            Errors.serviceQuotaExceeded, Errors.throttling, Errors.internalServer, Errors.accessDenied,
            Errors.validation, Errors.conflict,
        ])

    /// `CreateInstanceAccessControlAttributeConfiguration`.
    public static let createInstanceAccessControlAttributeConfiguration = ModeledOperation<
        CreateInstanceAccessControlAttributeConfigurationRequest,
        CreateInstanceAccessControlAttributeConfigurationResponse
    >(
        service, "CreateInstanceAccessControlAttributeConfiguration",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `CreatePermissionSet`.
    public static let createPermissionSet = ModeledOperation<CreatePermissionSetRequest, CreatePermissionSetResponse>(
        service, "CreatePermissionSet",
        errors: [
            Errors.serviceQuotaExceeded, Errors.throttling, Errors.internalServer, Errors.resourceNotFound,
            Errors.accessDenied, Errors.validation, Errors.conflict,
        ])

    /// `DeleteAccountAssignment`.
    public static let deleteAccountAssignment = ModeledOperation<
        DeleteAccountAssignmentRequest, DeleteAccountAssignmentResponse
    >(
        service, "DeleteAccountAssignment",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `DeleteInlinePolicyFromPermissionSet`.
    public static let deleteInlinePolicyFromPermissionSet = ModeledOperation<
        DeleteInlinePolicyFromPermissionSetRequest, DeleteInlinePolicyFromPermissionSetResponse
    >(
        service, "DeleteInlinePolicyFromPermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `DeleteInstance`.
    public static let deleteInstance = ModeledOperation<DeleteInstanceRequest, DeleteInstanceResponse>(
        service, "DeleteInstance",
        errors: [Errors.throttling, Errors.internalServer, Errors.accessDenied, Errors.validation, Errors.conflict])

    /// `DeleteInstanceAccessControlAttributeConfiguration`.
    public static let deleteInstanceAccessControlAttributeConfiguration = ModeledOperation<
        DeleteInstanceAccessControlAttributeConfigurationRequest,
        DeleteInstanceAccessControlAttributeConfigurationResponse
    >(
        service, "DeleteInstanceAccessControlAttributeConfiguration",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `DeletePermissionSet`.
    public static let deletePermissionSet = ModeledOperation<DeletePermissionSetRequest, DeletePermissionSetResponse>(
        service, "DeletePermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `DeletePermissionsBoundaryFromPermissionSet`.
    public static let deletePermissionsBoundaryFromPermissionSet = ModeledOperation<
        DeletePermissionsBoundaryFromPermissionSetRequest, DeletePermissionsBoundaryFromPermissionSetResponse
    >(
        service, "DeletePermissionsBoundaryFromPermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `DescribeAccountAssignmentCreationStatus`.
    public static let describeAccountAssignmentCreationStatus = ModeledOperation<
        DescribeAccountAssignmentCreationStatusRequest, DescribeAccountAssignmentCreationStatusResponse
    >(
        service, "DescribeAccountAssignmentCreationStatus",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `DescribeAccountAssignmentDeletionStatus`.
    public static let describeAccountAssignmentDeletionStatus = ModeledOperation<
        DescribeAccountAssignmentDeletionStatusRequest, DescribeAccountAssignmentDeletionStatusResponse
    >(
        service, "DescribeAccountAssignmentDeletionStatus",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `DescribeInstance`.
    public static let describeInstance = ModeledOperation<DescribeInstanceRequest, DescribeInstanceResponse>(
        service, "DescribeInstance",
        errors: [Errors.throttling, Errors.internalServer, Errors.accessDenied, Errors.validation])

    /// `DescribeInstanceAccessControlAttributeConfiguration`.
    public static let describeInstanceAccessControlAttributeConfiguration = ModeledOperation<
        DescribeInstanceAccessControlAttributeConfigurationRequest,
        DescribeInstanceAccessControlAttributeConfigurationResponse
    >(
        service, "DescribeInstanceAccessControlAttributeConfiguration",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `DescribePermissionSet`.
    public static let describePermissionSet = ModeledOperation<
        DescribePermissionSetRequest, DescribePermissionSetResponse
    >(
        service, "DescribePermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `DescribePermissionSetProvisioningStatus`.
    public static let describePermissionSetProvisioningStatus = ModeledOperation<
        DescribePermissionSetProvisioningStatusRequest, DescribePermissionSetProvisioningStatusResponse
    >(
        service, "DescribePermissionSetProvisioningStatus",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `DetachCustomerManagedPolicyReferenceFromPermissionSet`.
    public static let detachCustomerManagedPolicyReferenceFromPermissionSet = ModeledOperation<
        DetachCustomerManagedPolicyReferenceFromPermissionSetRequest,
        DetachCustomerManagedPolicyReferenceFromPermissionSetResponse
    >(
        service, "DetachCustomerManagedPolicyReferenceFromPermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `DetachManagedPolicyFromPermissionSet`.
    public static let detachManagedPolicyFromPermissionSet = ModeledOperation<
        DetachManagedPolicyFromPermissionSetRequest, DetachManagedPolicyFromPermissionSetResponse
    >(
        service, "DetachManagedPolicyFromPermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
            Errors.conflict,
        ])

    /// `GetInlinePolicyForPermissionSet`.
    public static let getInlinePolicyForPermissionSet = ModeledOperation<
        GetInlinePolicyForPermissionSetRequest, GetInlinePolicyForPermissionSetResponse
    >(
        service, "GetInlinePolicyForPermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

    /// `GetPermissionsBoundaryForPermissionSet`.
    public static let getPermissionsBoundaryForPermissionSet = ModeledOperation<
        GetPermissionsBoundaryForPermissionSetRequest, GetPermissionsBoundaryForPermissionSetResponse
    >(
        service, "GetPermissionsBoundaryForPermissionSet",
        errors: [
            Errors.throttling, Errors.internalServer, Errors.resourceNotFound, Errors.accessDenied, Errors.validation,
        ])

}
