internal import AWSModels
internal import CenterGate
internal import CenterStore
internal import Primitives

extension OIDCOperations {
    /// Gives tokens for a device code, an authorization code or a refresh token. `scope` has no effect, as on AWS: a
    /// token is good for what its client registered.
    var createToken: GateOperation<SSOOIDC.CreateTokenRequest, SSOOIDC.CreateTokenResponse> {
        GateOperation(SSOOIDC.createToken) { _, _ in
            .notSubjectToPolicies
        } run: { [core] input, call in
            try await Self.answer {
                let client = try core.clients.client(input.clientId, secret: input.clientSecret, at: call.now)
                guard let grant = GrantType(rawValue: input.grantType) else {
                    throw OAuthError(.unsupportedGrantType, "Unsupported grant type provided")
                }
                try client.require(grant)
                return switch grant {
                case .deviceCode: try await core.token(forDeviceCode: input, client, call)
                case .authorizationCode: try await core.token(forAuthorizationCode: input, client, call)
                case .refreshToken: try await core.token(forRefreshToken: input, client, call)
                }
            }
        }
    }
}

extension OAuthError {
    /// A member that the grant needs is not there.
    static func missing(_ member: String) -> OAuthError {
        OAuthError(.invalidRequest, "Missing required parameter: \(member)")
    }
}

extension Call {
    /// Tells the event whose tokens these are.
    func identified(as signIn: LiveSignIn) {
        _ = self.identified(
            as: .identityCenterUser(
                userID: signIn.person.id, userName: signIn.person.userName,
                identityStoreID: signIn.person.identityStoreID))
    }
}
