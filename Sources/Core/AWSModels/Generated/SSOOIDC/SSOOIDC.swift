// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

/// AWS SSO OIDC.
public enum SSOOIDC {
    /// What is true of all operations.
    public static let service = ServiceModel(
        name: "sso-oauth", id: "SSO OIDC", apiVersion: "2019-06-10",
        validation: .ssooidc, wire: .restJSON, eventSource: "sso")

    /// All of them.
    public static let operations: [OperationModel] = [
        createToken.model,
        registerClient.model,
        startDeviceAuthorization.model,
    ]
}
