internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import Primitives

extension OIDCCore {
    /// The tokens for a code that a browser brought, once, to the client that asked for it and knows the verifier. A
    /// code that comes again was copied: what was issued for it ends.
    func token(
        forAuthorizationCode input: SSOOIDC.CreateTokenRequest, _ client: Client, _ call: Call
    ) async throws -> SSOOIDC.CreateTokenResponse {
        guard let code = input.code else { throw OAuthError.missing("code") }
        guard let redirectURI = input.redirectUri else { throw OAuthError.missing("redirectUri") }
        guard let verifier = input.codeVerifier else { throw OAuthError.missing("codeVerifier") }
        let hash = codes.hash(code.revealed(), .authorization)
        return try await store.change(
            call,
            judging: { [issuer] writer in
                guard var record = try writer.authorizationCode(hash: hash) else { return .refused }
                if let familyID = record.familyID {
                    try writer.revokeTokenFamily(familyID, at: call.now)
                    return .refused
                }
                guard record.clientHash == client.hash, call.now < record.expiresAt,
                    record.redirectURI.utf8.elementsEqual(redirectURI.utf8),
                    PKCE.verifies(verifier, record.codeChallenge),
                    let signIn = try writer.signIn(record.sessionID, of: record.userID, at: call.now)
                else { return .refused }
                call.identified(as: signIn)
                let family = issuer.family(of: client, scopes: record.scopes, signIn, at: call.now)
                record.familyID = family.id
                try writer.update(record)
                try writer.insert(family)
                return .success(
                    try issuer.response(family, isRefreshable: record.isRefreshable, signIn, at: call.now))
            })
    }
}

extension Result where Failure == ServiceError {
    /// What is said of every grant that is not good, whatever the reason.
    static var refused: Self { .failure(ServiceError(.invalidGrant)) }
}
