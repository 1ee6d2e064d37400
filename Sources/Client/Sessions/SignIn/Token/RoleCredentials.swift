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
        var token = try await tokens.usable()
        var issued = context.clock()
        var role: PortalRole
        do throws(CallFailure) {
            role = try await portal.credentials(accountID: accountID, roleName: roleName, token: token.accessToken)
        } catch {
            guard error.code == "UnauthorizedException" else { throw explained(error, step, roleName, accountID) }
            // Signed out elsewhere, perhaps only this token: one more is tried for.
            token = try await another(instead: token)
            issued = context.clock()
            do throws(CallFailure) {
                role = try await portal.credentials(
                    accountID: accountID, roleName: roleName, token: token.accessToken)
            } catch {
                guard error.code == "UnauthorizedException" else { throw explained(error, step, roleName, accountID) }
                throw tokens.ended
            }
        }
        return SessionRecord(
            credentials: role.credentials, issued: issued, expiration: role.expiration, accountID: accountID,
            profile: profile, title: title, device: nil, signIn: SSOTokens.name(tokens.signIn))
    }

    private func another(instead token: SSOToken) async throws -> SSOToken {
        let other = try await tokens.renewed(instead: token)
        guard other.accessToken != token.accessToken else { throw tokens.ended }
        return other
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
