internal import AWSProtocols
internal import Platform
internal import Primitives
internal import SharedConfig

/// Signs in with a device code (RFC 8628).
struct DeviceFlow: Sendable {
    let context: SessionContext
    let signIn: SSOSignIn
    let oidc: OIDCCalls
    /// Seconds by which the service slows us down at a time (RFC 8628 section 3.5).
    static let slowDown = 5
    /// Seconds between two questions where the service says nothing.
    static let defaultInterval = 5

    func grant(
        client: SSOClient, invite: @Sendable (SignInInvitation) async throws -> Void
    ) async throws -> TokenGrant {
        let authorization = try await oidc.authorizeDevice(client: client, startURL: signIn.startURL.value)
        let end = context.clock().adding(seconds: authorization.expiresIn)
        try await invite(
            .device(
                url: authorization.url, completeURL: authorization.completeURL, code: authorization.userCode,
                expires: end))
        return try await poll(authorization, client, until: end)
    }

    private func poll(
        _ authorization: DeviceAuthorization, _ client: SSOClient, until end: Timestamp
    ) async throws -> TokenGrant {
        var interval = max(1, authorization.interval ?? Self.defaultInterval)
        while true {
            try await context.sleeper(milliseconds: interval * 1000)
            guard context.clock() < end else { throw expired }
            do throws(CallFailure) {
                return try await oidc.token(.deviceCode(authorization.deviceCode), client: client)
            } catch {
                switch error.code {
                case "AuthorizationPendingException": continue
                case "SlowDownException": interval += Self.slowDown
                case "ExpiredTokenException": throw expired
                case "AccessDeniedException": throw denied
                default:
                    // A lost answer is no reason to begin anew; whoever does not answer is asked more rarely.
                    guard error.isUnreachable else { throw error }
                    interval += Self.slowDown
                }
            }
        }
    }

    private var expired: SessionError {
        SessionError(
            .loginNeeded, "the code ran out before anybody signed in with it at \(signIn.startURL.value)",
            at: signIn.location, hint: "sign in again: twinlock login --device-code")
    }

    private var denied: SessionError {
        SessionError(
            .refused, "the sign-in at \(signIn.startURL.value) was refused in the browser", at: signIn.location,
            hint: "sign in again, and allow the access")
    }
}
