import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

extension LoginCore {
    /// New credentials for a refresh token, to who proves the key that it is bound to. Using it again gives credentials
    /// again and the same token.
    func tokens(
        forRefreshToken input: Signin.CreateOAuth2TokenRequestBody, _ client: LoginClient, _ proof: DPoPProof,
        _ call: Call
    ) async throws -> Signin.CreateOAuth2TokenResponse {
        guard let text = input.refreshToken else {
            throw LoginFault.invalid("Missing required parameter: refreshToken")
        }
        guard let token = refreshTokens.token(text), token.client == client,
            constantTimeEquals(token.thumbprint, proof.thumbprint)
        else { throw LoginFault.expired }
        let found = try await store.read { try $0.login(token, at: call.now) }
        try await requirePermission("signin:CreateOAuth2Token", client, found.signIn, call)
        return try await store.change(
            call,
            judging: { [self] writer in
                let (family, signIn) = try writer.login(token, at: call.now)
                _ = call.identified(as: signIn.kind, in: signIn.session.accountID)
                guard try writer.spend(ticket: proof.ticket, until: proof.expiresAt, at: call.now) else {
                    return .failure(LoginFault.spentProof.serviceError)
                }
                var response = try response(
                    family, client, signIn, boundTo: proof.thumbprint, withIDToken: false, at: call.now)
                response.tokenOutput.refreshToken = text
                return .success(response)
            })
    }
}

extension StoreReader {
    /// The login that a refresh token continues, alive.
    fileprivate func login(
        _ token: LoginRefreshToken, at now: Timestamp
    ) throws -> (family: TokenFamilyRecord, signIn: LoginSignIn) {
        guard let family = try tokenFamily(token.familyID), family.revokedAt == nil, now < family.expiresAt,
            family.clientHash == LoginFamily.hash(token.client)
        else { throw LoginFault.expired }
        return (family, try loginSignIn(family.sessionID, at: now))
    }
}
