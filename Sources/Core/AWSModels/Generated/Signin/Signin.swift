// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

/// AWS Sign-In Service.
public enum Signin {
    /// What is true of all operations.
    public static let service = ServiceModel(
        name: "signin", id: "Signin", apiVersion: "2023-01-01",
        validation: .signin, wire: .restJSON)

    /// All of them.
    public static let operations: [OperationModel] = [
        createOAuth2Token.model
    ]
}
