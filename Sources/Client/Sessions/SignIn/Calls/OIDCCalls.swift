internal import AWSModels
internal import AWSProtocols
internal import Primitives
internal import SharedConfig

/// sso-oidc: clients, codes and tokens.
struct OIDCCalls: Sendable {
    let client: AWSClient
    let endpoint: ServiceEndpoint

    /// What a token is asked for with.
    enum Grant {
        case authorizationCode(Secret, verifier: Secret, redirectURI: String)
        case deviceCode(Secret)
        case refreshToken(Secret)
    }

    /// RegisterClient. `issuer` is the start URL, for clients with a redirect URI.
    func register(
        name: String, scopes: [String]?, grantTypes: [String]?, issuer: String?
    ) async throws(CallFailure) -> SSOClient {
        let output = try await client.callUnsigned(
            SSOOIDC.registerClient,
            SSOOIDC.RegisterClientRequest(
                clientName: name, clientType: "public", scopes: scopes,
                redirectUris: issuer == nil ? nil : [Callback.registeredURI], grantTypes: grantTypes,
                issuerUrl: issuer),
            at: endpoint)
        guard let id = output.clientId, let secret = output.clientSecret else { throw lacking("a client") }
        return SSOClient(
            id: id, secret: secret, expiresAt: Timestamp(seconds: Int64(output.clientSecretExpiresAt ?? 0)),
            grantTypes: grantTypes, scopes: scopes)
    }

    /// StartDeviceAuthorization.
    func authorizeDevice(client: SSOClient, startURL: String) async throws(CallFailure) -> DeviceAuthorization {
        let output = try await self.client.callUnsigned(
            SSOOIDC.startDeviceAuthorization,
            SSOOIDC.StartDeviceAuthorizationRequest(
                clientId: client.id, clientSecret: client.secret, startUrl: startURL),
            at: endpoint)
        guard let deviceCode = output.deviceCode, let userCode = output.userCode, let url = output.verificationUri
        else { throw lacking("a device code") }
        return DeviceAuthorization(
            deviceCode: deviceCode, userCode: userCode.revealed(), url: url,
            completeURL: output.verificationUriComplete?.revealed() ?? url,
            expiresIn: Int64(output.expiresIn ?? 600), interval: output.interval)
    }

    /// CreateToken. Asked once for codes, which are good once.
    func token(_ grant: Grant, client: SSOClient) async throws(CallFailure) -> TokenGrant {
        var request = SSOOIDC.CreateTokenRequest(clientId: client.id, clientSecret: client.secret, grantType: "")
        var repetition = AWSClient.Repetition.onlyUnsent
        switch grant {
        case .authorizationCode(let code, let verifier, let redirectURI):
            (request.grantType, request.code) = (GrantType.authorizationCode, code)
            (request.codeVerifier, request.redirectUri) = (verifier, redirectURI)
        case .deviceCode(let code): (request.grantType, request.deviceCode) = (GrantType.deviceCode, code)
        case .refreshToken(let token):
            (request.grantType, request.refreshToken) = (GrantType.refreshToken, token)
            repetition = .allowed
        }
        let output = try await self.client.callUnsigned(
            SSOOIDC.createToken, request, at: endpoint, repetition: repetition)
        guard let token = output.accessToken, !token.isEmpty else { throw lacking("a token") }
        return TokenGrant(
            accessToken: token, expiresIn: Int64(output.expiresIn ?? 0), refreshToken: output.refreshToken)
    }

    /// What to say of a call that failed.
    func context(_ action: String, _ signIn: SSOSignIn) -> CallContext {
        CallContext(
            action: "\(action) at \(signIn.startURL.value)", profile: signIn.session ?? "", location: signIn.location,
            accessKeyID: "", isLongLived: false, device: nil, url: endpoint.url.text)
    }

    private func lacking(_ what: String) -> CallFailure {
        .nonsense(url: endpoint.url.text, reason: "it has no \(what)")
    }
}

/// The answer of StartDeviceAuthorization.
struct DeviceAuthorization: Sendable {
    let deviceCode: Secret
    /// For the person to compare or type, such as `ABCD-EFGH`.
    let userCode: String
    let url: String
    let completeURL: String
    /// Seconds.
    let expiresIn: Int64
    /// Seconds between two questions.
    let interval: Int?
}

/// The answer of CreateToken.
struct TokenGrant: Sendable {
    let accessToken: Secret
    /// Seconds.
    let expiresIn: Int64
    let refreshToken: Secret?
}
