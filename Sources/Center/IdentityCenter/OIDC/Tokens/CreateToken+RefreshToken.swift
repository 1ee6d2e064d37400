internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import Primitives

extension OIDCCore {
    /// New tokens for a refresh token, to its own client, for as long as the sign-in lasts. One transaction.
    func token(
        forRefreshToken input: SSOOIDC.CreateTokenRequest, _ client: Client, _ call: Call
    ) async throws -> SSOOIDC.CreateTokenResponse {
        guard let text = input.refreshToken else { throw OAuthError.missing("refreshToken") }
        guard let token = issuer.refreshTokens.token(text) else { throw OAuthError.invalidGrant }
        return try await store.change(
            call,
            judging: { [issuer] writer in
                guard var family = try writer.tokenFamily(token.familyID), family.clientHash == client.hash,
                    family.revokedAt == nil,
                    let signIn = try writer.signIn(family.sessionID, of: family.userID, at: call.now)
                else { return .refused }
                call.identified(as: signIn)
                switch RefreshRules.verdict(on: token.generation, of: family, at: call.now) {
                case .unknown: return .refused
                case .stolen:
                    try writer.revokeTokenFamily(family.id, at: call.now)
                    return .refused
                case .replace:
                    family = RefreshRules.rotated(family, at: call.now)
                    try writer.update(family)
                case .again: family.generation = token.generation + 1
                }
                return .success(try issuer.response(family, isRefreshable: true, signIn, at: call.now))
            })
    }
}
