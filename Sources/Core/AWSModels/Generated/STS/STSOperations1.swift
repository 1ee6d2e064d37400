// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension STS {
    /// `AssumeRole`.
    public static let assumeRole = ModeledOperation<AssumeRoleRequest, AssumeRoleResponse>(
        service, "AssumeRole", result: "AssumeRoleResult",
        errors: [
            Errors.malformedPolicyDocument, Errors.packedPolicyTooLarge, Errors.regionDisabled, Errors.expiredToken,
        ])

    /// `GetAccessKeyInfo`.
    public static let getAccessKeyInfo = ModeledOperation<GetAccessKeyInfoRequest, GetAccessKeyInfoResponse>(
        service, "GetAccessKeyInfo", result: "GetAccessKeyInfoResult")

    /// `GetCallerIdentity`.
    public static let getCallerIdentity = ModeledOperation<GetCallerIdentityRequest, GetCallerIdentityResponse>(
        service, "GetCallerIdentity", result: "GetCallerIdentityResult")

    /// `GetSessionToken`.
    public static let getSessionToken = ModeledOperation<GetSessionTokenRequest, GetSessionTokenResponse>(
        service, "GetSessionToken", result: "GetSessionTokenResult", errors: [Errors.regionDisabled])

}
