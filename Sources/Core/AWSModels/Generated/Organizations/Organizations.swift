// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

/// AWS Organizations.
public enum Organizations {
    /// What is true of all operations.
    public static let service = ServiceModel(
        name: "organizations", id: "Organizations", apiVersion: "2016-11-28",
        validation: .organizations, wire: .json(version: "1.1", targetPrefix: "AWSOrganizationsV20161128"))

    /// All of them.
    public static let operations: [OperationModel] = [
        closeAccount.model,
        createAccount.model,
        createOrganization.model,
        createOrganizationalUnit.model,
        deleteOrganizationalUnit.model,
        describeAccount.model,
        describeCreateAccountStatus.model,
        describeOrganization.model,
        describeOrganizationalUnit.model,
        leaveOrganization.model,
        listAWSServiceAccessForOrganization.model,
        listAccounts.model,
        listAccountsForParent.model,
        listChildren.model,
        listCreateAccountStatus.model,
        listDelegatedAdministrators.model,
        listDelegatedServicesForAccount.model,
        listOrganizationalUnitsForParent.model,
        listParents.model,
        listRoots.model,
        listTagsForResource.model,
        moveAccount.model,
        removeAccountFromOrganization.model,
        tagResource.model,
        untagResource.model,
        updateOrganizationalUnit.model,
    ]
}
