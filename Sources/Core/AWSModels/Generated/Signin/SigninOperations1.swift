// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Signin {
    /// `CreateOAuth2Token`.
    public static let createOAuth2Token = ModeledOperation<CreateOAuth2TokenRequest, CreateOAuth2TokenResponse>(
        service, "CreateOAuth2Token",
        errors: [Errors.tooManyRequestsError, Errors.internalServer, Errors.validation, Errors.accessDenied],
        isUnsigned: true, http: HTTPBinding("POST", "/v1/token"))

}
