internal import AWSModels
internal import CenterStore
internal import Platform
internal import Primitives

/// Makes tokens of what a person agreed to.
struct TokenIssuer: Sendable {
    let accessTokens: AccessTokenSealer
    let refreshTokens: RefreshTokenCodec
    let entropy: Entropy

    /// A new family, which ends with the sign-in.
    func family(
        of client: Client, scopes: [String], _ signIn: LiveSignIn, at now: Timestamp
    ) -> TokenFamilyRecord {
        TokenFamilyRecord(
            id: Hex.encode(entropy.bytes(16)), accountID: signIn.session.accountID, clientHash: client.hash,
            clientName: client.registration.name, sessionID: signIn.session.id, userID: signIn.person.id,
            scopes: scopes, createdAt: now, expiresAt: signIn.session.expiresAt)
    }

    /// An access token, and the family's present refresh token where it has them. Where scopes were registered the
    /// access token lasts as the settings say, else as long as the sign-in, since nothing renews it.
    func response(
        _ family: TokenFamilyRecord, isRefreshable: Bool, _ signIn: LiveSignIn, at now: Timestamp
    ) throws -> SSOOIDC.CreateTokenResponse {
        let end = signIn.session.expiresAt
        let expiresAt =
            family.scopes.isEmpty ? end : min(now.adding(seconds: signIn.settings.accessTokenDuration), end)
        let token = AccessToken(
            sessionID: signIn.session.id, userID: signIn.person.id, familyID: family.id, scopes: family.scopes,
            expiresAt: expiresAt)
        return SSOOIDC.CreateTokenResponse(
            accessToken: try accessTokens.text(of: token), tokenType: "Bearer",
            expiresIn: Int(clamping: expiresAt.seconds(since: now)),
            refreshToken: isRefreshable
                ? refreshTokens.text(of: RefreshToken(familyID: family.id, generation: family.generation)) : nil)
    }
}

extension StoreWriter {
    /// Ends the tokens of a family, if there is one that was not ended before.
    func revokeTokenFamily(_ id: String, at now: Timestamp) throws {
        guard var family = try tokenFamily(id), family.revokedAt == nil else { return }
        family.revokedAt = now
        try update(family)
    }
}
