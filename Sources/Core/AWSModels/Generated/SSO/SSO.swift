// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

/// AWS Single Sign-On.
public enum SSO {
    /// What is true of all operations.
    public static let service = ServiceModel(
        name: "awsssoportal", id: "SSO", apiVersion: "2019-06-10",
        validation: .sso, wire: .restJSON, eventSource: "sso")

    /// All of them.
    public static let operations: [OperationModel] = [
        getRoleCredentials.model,
        listAccountRoles.model,
        listAccounts.model,
        logout.model,
    ]
}
