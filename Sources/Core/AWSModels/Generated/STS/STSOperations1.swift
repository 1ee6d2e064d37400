// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension STS {
    /// `AssumeRole`.
    public static let assumeRole = ModeledOperation<AssumeRoleRequest, AssumeRoleResponse>(
        service, "AssumeRole", result: "AssumeRoleResult",
        errors: [
            Errors.malformedPolicyDocument, Errors.packedPolicyTooLarge, Errors.regionDisabled, Errors.expiredToken,
        ])

    /// `DecodeAuthorizationMessage`.
    public static let decodeAuthorizationMessage = ModeledOperation<
        DecodeAuthorizationMessageRequest, DecodeAuthorizationMessageResponse
    >(
        service, "DecodeAuthorizationMessage", result: "DecodeAuthorizationMessageResult",
        errors: [Errors.invalidAuthorizationMessage])

    /// `GetAccessKeyInfo`.
    public static let getAccessKeyInfo = ModeledOperation<GetAccessKeyInfoRequest, GetAccessKeyInfoResponse>(
        service, "GetAccessKeyInfo", result: "GetAccessKeyInfoResult")

    /// `GetCallerIdentity`.
    public static let getCallerIdentity = ModeledOperation<GetCallerIdentityRequest, GetCallerIdentityResponse>(
        service, "GetCallerIdentity", result: "GetCallerIdentityResult")

    /// `GetFederationToken`.
    public static let getFederationToken = ModeledOperation<GetFederationTokenRequest, GetFederationTokenResponse>(
        service, "GetFederationToken", result: "GetFederationTokenResult",
        errors: [Errors.malformedPolicyDocument, Errors.packedPolicyTooLarge, Errors.regionDisabled])

    /// `GetSessionToken`.
    public static let getSessionToken = ModeledOperation<GetSessionTokenRequest, GetSessionTokenResponse>(
        service, "GetSessionToken", result: "GetSessionTokenResult", errors: [Errors.regionDisabled])

}
