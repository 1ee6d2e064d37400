internal import AWSModels
internal import AWSProtocols
internal import Platform
internal import Primitives
internal import SharedConfig
internal import SigV4

/// signin, the service behind `aws login`.
struct SigninCalls: Sendable {
    let client: AWSClient
    let endpoint: ServiceEndpoint

    /// CreateOAuth2Token with the refresh token, proven with the sign-in's key.
    func renew(
        _ token: AWSLoginToken, _ key: DPoP, entropy: Entropy
    ) async throws(CallFailure) -> AWSLoginToken {
        let body = Signin.CreateOAuth2TokenRequestBody(
            clientId: token.clientID, grantType: GrantType.refreshToken, refreshToken: token.refreshToken)
        let output = try await client.callUnsigned(
            Signin.createOAuth2Token, Signin.CreateOAuth2TokenRequest(tokenInput: body), at: endpoint
        ) { url in
            let proof = try key.proof(method: "POST", url: url, at: client.clock(), entropy: entropy)
            return [(name: "DPoP", value: proof.revealed())]
        }.tokenOutput
        let credentials = AWSCredentials(
            accessKeyID: output.accessToken.accessKeyId, secretAccessKey: output.accessToken.secretAccessKey,
            sessionToken: output.accessToken.sessionToken)
        guard credentials.areVisibleASCII else {
            throw .nonsense(url: endpoint.url.text, reason: "its credentials are not visible ASCII")
        }
        return token.renewed(
            credentials, refreshToken: output.refreshToken,
            until: client.clock().adding(seconds: Int64(output.expiresIn)))
    }

    /// What to say of a call that failed.
    func context(_ action: String, _ profile: String, _ location: SourceLocation?) -> CallContext {
        CallContext(
            action: action, profile: profile, location: location, accessKeyID: "", isLongLived: false, device: nil,
            url: endpoint.url.text)
    }
}
