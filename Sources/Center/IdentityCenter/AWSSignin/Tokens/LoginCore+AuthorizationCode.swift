import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

extension LoginCore {
    /// The first credentials of a login, for a code, once, to the client that asked for it, knows the verifier and
    /// proves a key, to which the login is bound from then on. A code that comes again was copied: the login that it
    /// began ends.
    func tokens(
        forCode input: Signin.CreateOAuth2TokenRequestBody, _ client: LoginClient, _ proof: DPoPProof, _ call: Call
    ) async throws -> Signin.CreateOAuth2TokenResponse {
        guard let text = input.code else { throw LoginFault.invalid("Missing required parameter: code") }
        guard let verifier = input.codeVerifier else {
            throw LoginFault.invalid("Missing required parameter: codeVerifier")
        }
        guard let code = codes.code(text), code.client == client, call.now < code.expiresAt,
            constantTimeEquals(code.redirectHash, LoginCode.hash(input.redirectUri)),
            PKCE.verifies(verifier, code.codeChallenge), code.thumbprint ?? proof.thumbprint == proof.thumbprint
        else { throw LoginFault.code }
        let signIn = try await store.read { try $0.loginSignIn(code.sessionID, at: call.now) }
        try await requirePermission("signin:CreateOAuth2Token", client, signIn, call)
        return try await store.change(
            call,
            judging: { [self] writer in
                let signIn = try writer.loginSignIn(code.sessionID, at: call.now)
                _ = call.identified(as: signIn.kind, in: signIn.session.accountID)
                guard try writer.spend(ticket: proof.ticket, until: proof.expiresAt, at: call.now) else {
                    return .failure(LoginFault.spentProof.serviceError)
                }
                guard try writer.spend(ticket: "code-\(code.id)", until: code.expiresAt, at: call.now) else {
                    try writer.endLogin(code.id, at: call.now)
                    return .failure(LoginFault.code.serviceError)
                }
                let family = LoginFamily.make(code, signIn, at: call.now)
                try writer.deleteClientTokens(expiredBefore: call.now.adding(seconds: -LoginCore.lifetime))
                try writer.insert(family)
                return .success(
                    try response(
                        family, client, signIn, boundTo: proof.thumbprint, withIDToken: true, at: call.now))
            })
    }
}
