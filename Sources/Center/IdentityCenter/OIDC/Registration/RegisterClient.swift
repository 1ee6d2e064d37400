internal import AWSModels
internal import CenterGate
internal import CenterStore
internal import Primitives

extension OIDCOperations {
    /// Lets any program in that says what it is. Nothing is kept of it.
    var registerClient: GateOperation<SSOOIDC.RegisterClientRequest, SSOOIDC.RegisterClientResponse> {
        GateOperation(SSOOIDC.registerClient) { _, _ in
            .notSubjectToPolicies
        } run: { [core] input, call in
            try await Self.answer {
                let location = try await core.store.read { [core] in try core.location($0).location }
                let registration = try RegistrationRules(location: location).registration(
                    .init(
                        name: input.clientName, type: input.clientType, scopes: input.scopes ?? [],
                        grantTypes: input.grantTypes ?? [], redirectURIs: input.redirectUris ?? [],
                        issuerURL: input.issuerUrl), at: call.now)
                let id = try core.clients.id(for: registration)
                return SSOOIDC.RegisterClientResponse(
                    clientId: id, clientSecret: core.clients.secret(of: id),
                    clientIdIssuedAt: Int(clamping: registration.issuedAt.seconds),
                    clientSecretExpiresAt: Int(clamping: registration.expiresAt.seconds),
                    authorizationEndpoint: "\(location.publicURL)/authorize",
                    tokenEndpoint: "\(location.publicURL)/token")
            }
        }
    }
}
