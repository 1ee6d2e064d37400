internal import AWSProtocols
internal import Platform
internal import Primitives
internal import SharedConfig
internal import SigV4

/// GetRoleCredentials: a role of Identity Center for a sign-in.
struct RoleCredentials: Sendable {
    let context: SessionContext
    let tokens: SSOTokens
    let portal: PortalCalls
    let profile: String

    /// The session of `step`, whose account and role are named.
    func session(_ step: SSOStep, title: String) async throws -> SessionRecord {
        guard let accountID = step.accountID?.value, let roleName = step.roleName?.value else {
            throw SessionError(.configuration, "profile \(profile) names no role", profile: profile, at: step.location)
        }
        do {
            return try await tokens.use { token in
                let issued = context.clock()
                let role = try await portal.credentials(accountID: accountID, roleName: roleName, token: token)
                return SessionRecord(
                    credentials: role.credentials, issued: issued, expiration: role.expiration, accountID: accountID,
                    profile: profile, title: title, device: nil, signIn: SSOTokens.name(tokens.signIn))
            }
        } catch let failure as CallFailure {
            throw explained(failure, step, roleName, accountID)
        }
    }

    private func explained(
        _ failure: CallFailure, _ step: SSOStep, _ roleName: String, _ accountID: String
    ) -> SessionError {
        let context = CallContext(
            action: "get the role \(roleName) of account \(accountID)", profile: profile,
            location: step.roleName?.origin.location ?? step.location, accessKeyID: "", isLongLived: false,
            device: nil, url: portal.endpoint.url.text)
        let error = failure.explained(context)
        guard failure.code == "ForbiddenException" || failure.code == "ResourceNotFoundException" else { return error }
        return SessionError(
            .refused, error.message, profile: profile, at: error.location,
            hint: "the roles that you have: twinlock configure sso --profile \(profile)")
    }
}
