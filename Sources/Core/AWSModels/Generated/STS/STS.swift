// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

/// AWS Security Token Service.
public enum STS {
    /// What is true of all operations.
    public static let service = ServiceModel(
        name: "sts", id: "STS", apiVersion: "2011-06-15",
        xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/", validation: .sts)

    /// All of them.
    public static let operations: [OperationModel] = [
        assumeRole.model,
        decodeAuthorizationMessage.model,
        getAccessKeyInfo.model,
        getCallerIdentity.model,
        getFederationToken.model,
        getSessionToken.model,
    ]
}
