import CenterGate
import CenterStore
import IAMPolicy
import Primitives

extension LoginCore {
    /// Refuses unless the user's own policies allow it to log in by this client, with the MFA that it signed in with.
    /// Root may.
    func requirePermission(
        _ action: String, _ client: LoginClient, _ signIn: LoginSignIn, _ call: Call
    ) async throws {
        guard signIn.user != nil else { return }
        guard !signIn.mustChangePassword else { throw LoginFault.credentialsChanged }
        var call = call
        call.caller = Caller(
            kind: signIn.kind, accountID: signIn.session.accountID, accessKeyID: "",
            session: claims(of: signIn, familyID: nil, until: call.now, at: call.now))
        let request = AuthorizationRequest(action: action, resource: client.resource(in: signIn.session.accountID))
        guard try await gate.judge([request], for: call).allSatisfy(\.decision.isAllowed) else {
            throw LoginFault.insufficientPermissions
        }
    }

    /// What is known of a session of `signIn`. It ends with the sign-in session and with the login, which are its
    /// parents, and it has MFA since the second factor that was given to the browser.
    func claims(
        of signIn: LoginSignIn, familyID: String?, until end: Timestamp, at now: Timestamp
    ) -> SessionClaims {
        let accountID = signIn.session.accountID
        var claims = SessionClaims(
            accountID: accountID, principal: signIn.principal,
            accessKeyID: AWSIdentifiers.make(.temporaryAccessKey, accountID: accountID, entropy: entropy),
            secretAccessKey: AWSIdentifiers.makeSecretAccessKey(entropy: entropy), issuedAt: now, expiresAt: end,
            mfaSince: signIn.session.secondFactorAt, parentAccessKeyID: signIn.session.id)
        if let familyID {
            claims.chain.links = [SessionChain.Link(accessKeyID: LoginFamily.link(familyID), expiresAt: end)]
        }
        return claims
    }
}
