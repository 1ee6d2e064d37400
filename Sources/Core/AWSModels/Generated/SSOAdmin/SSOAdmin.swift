// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

/// AWS Single Sign-On Admin.
public enum SSOAdmin {
    /// What is true of all operations.
    public static let service = ServiceModel(
        name: "sso", id: "SSO Admin", apiVersion: "2020-07-20",
        validation: .ssoAdmin, wire: .json(version: "1.1", targetPrefix: "SWBExternalService"))

    /// All of them.
    public static let operations: [OperationModel] = [
        attachCustomerManagedPolicyReferenceToPermissionSet.model,
        attachManagedPolicyToPermissionSet.model,
        createAccountAssignment.model,
        createInstance.model,
        createInstanceAccessControlAttributeConfiguration.model,
        createPermissionSet.model,
        deleteAccountAssignment.model,
        deleteInlinePolicyFromPermissionSet.model,
        deleteInstance.model,
        deleteInstanceAccessControlAttributeConfiguration.model,
        deletePermissionSet.model,
        deletePermissionsBoundaryFromPermissionSet.model,
        describeAccountAssignmentCreationStatus.model,
        describeAccountAssignmentDeletionStatus.model,
        describeInstance.model,
        describeInstanceAccessControlAttributeConfiguration.model,
        describePermissionSet.model,
        describePermissionSetProvisioningStatus.model,
        detachCustomerManagedPolicyReferenceFromPermissionSet.model,
        detachManagedPolicyFromPermissionSet.model,
        getInlinePolicyForPermissionSet.model,
        getPermissionsBoundaryForPermissionSet.model,
        listAccountAssignmentCreationStatus.model,
        listAccountAssignmentDeletionStatus.model,
        listAccountAssignments.model,
        listAccountAssignmentsForPrincipal.model,
        listAccountsForProvisionedPermissionSet.model,
        listCustomerManagedPolicyReferencesInPermissionSet.model,
        listInstances.model,
        listManagedPoliciesInPermissionSet.model,
        listPermissionSetProvisioningStatus.model,
        listPermissionSets.model,
        listPermissionSetsProvisionedToAccount.model,
        listTagsForResource.model,
        provisionPermissionSet.model,
        putInlinePolicyToPermissionSet.model,
        putPermissionsBoundaryToPermissionSet.model,
        tagResource.model,
        untagResource.model,
        updateInstance.model,
        updateInstanceAccessControlAttributeConfiguration.model,
        updatePermissionSet.model,
    ]
}
