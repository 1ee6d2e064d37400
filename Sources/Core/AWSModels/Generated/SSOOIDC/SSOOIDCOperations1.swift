// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOOIDC {
    /// `CreateToken`.
    public static let createToken = ModeledOperation<CreateTokenRequest, CreateTokenResponse>(
        service, "CreateToken",
        errors: [
            Errors.invalidRequest, Errors.invalidClient, Errors.invalidGrant, Errors.unauthorizedClient,
            Errors.unsupportedGrantType, Errors.invalidScope, Errors.authorizationPending, Errors.slowDown,
            Errors.accessDenied, Errors.expiredToken, Errors.internalServer,
        ], isUnsigned: true, http: HTTPBinding("POST", "/token"))

    /// `RegisterClient`.
    public static let registerClient = ModeledOperation<RegisterClientRequest, RegisterClientResponse>(
        service, "RegisterClient",
        errors: [
            Errors.invalidRequest, Errors.invalidScope, Errors.invalidClientMetadata, Errors.internalServer,
            Errors.invalidRedirectUri, Errors.unsupportedGrantType, Errors.slowDown,
        ], isUnsigned: true, http: HTTPBinding("POST", "/client/register"))

    /// `StartDeviceAuthorization`.
    public static let startDeviceAuthorization = ModeledOperation<
        StartDeviceAuthorizationRequest, StartDeviceAuthorizationResponse
    >(
        service, "StartDeviceAuthorization",
        errors: [
            Errors.invalidRequest, Errors.invalidClient, Errors.unauthorizedClient, Errors.slowDown,
            Errors.internalServer,
        ], isUnsigned: true, http: HTTPBinding("POST", "/device_authorization"))

}
