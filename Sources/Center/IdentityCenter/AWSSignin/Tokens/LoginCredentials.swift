import AWSModels
import CenterGate
import CenterStore
import Primitives

/// Makes the credentials of a login.
enum LoginCredentials {
    /// Seconds; the model has 900 at most.
    static let lifetime: Int64 = 900
}

extension LoginCore {
    /// Credentials of a quarter of an hour, or for what is left of the login, with the refresh token that belongs to it.
    func response(
        _ family: TokenFamilyRecord, _ client: LoginClient, _ signIn: LoginSignIn, boundTo thumbprint: String,
        withIDToken: Bool, at now: Timestamp
    ) throws -> Signin.CreateOAuth2TokenResponse {
        let end = min(now.adding(seconds: LoginCredentials.lifetime), family.expiresAt)
        let claims = claims(of: signIn, familyID: family.id, until: end, at: now)
        let token = LoginRefreshToken(familyID: family.id, client: client, thumbprint: thumbprint)
        return Signin.CreateOAuth2TokenResponse(
            tokenOutput: Signin.CreateOAuth2TokenResponseBody(
                accessToken: Signin.AccessToken(
                    accessKeyId: claims.accessKeyID, secretAccessKey: claims.secretAccessKey,
                    sessionToken: try gate.sessions.token(for: claims)),
                tokenType: "aws_sigv4", expiresIn: max(1, Int(end.seconds(since: now))),
                refreshToken: try refreshTokens.text(of: token),
                idToken: withIDToken ? idTokens.text(signIn, for: client, issuer: publicURL(), at: now) : nil))
    }
}
