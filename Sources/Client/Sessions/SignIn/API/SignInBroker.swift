internal import AWSProtocols
internal import Platform
internal import Primitives
public import SharedConfig

/// Signs in and out at Identity Center, and lists what one may enter.
public struct SignInBroker: Sendable {
    let context: SessionContext

    public init(_ context: SessionContext) {
        self.context = context
    }

    /// The sign-in that stands at the beginning of the profile's credentials, also behind its source profiles.
    public func signIn(of selection: ProfileSelection) throws(SessionError) -> SSOSignIn {
        let selection = ProfileSelection(name: selection.name, isExplicit: true)
        switch try Resolution.plan(context, selection).source {
        case .sso(let step): return context.config.signIn(step)
        case .loginSession(let profile, let session):
            throw SessionError(
                .configuration, "profile \(selection.name) signs in with aws login", profile: selection.name,
                at: session.origin.location, hint: "aws login --profile \(profile)")
        default:
            throw SessionError(
                .configuration, "profile \(selection.name) does not sign in at Identity Center",
                profile: selection.name, at: context.config.profiles[selection.name]?.location,
                hint: "twinlock configure sso --profile \(selection.name)")
        }
    }

    /// The sign-in of an `sso-session` section.
    public func signIn(session: String) throws(SessionError) -> SSOSignIn {
        do {
            return try context.config.signIn(session: session)
        } catch {
            throw SessionError(error)
        }
    }

    /// Signs in anew and keeps the token; the role sessions of the sign-in before are forgotten. `profile` is the one
    /// whose lines say where the services are; `invite` tells the person what to do, and is called once.
    public func login(
        _ signIn: SSOSignIn, profile: ProfileSelection, way: SignInWay,
        invite: @escaping @Sendable (SignInInvitation) async throws -> Void
    ) async throws(SessionError) -> KeptSignIn {
        try await calling(signIn, profile) { calls in
            let token = try await self.token(calls, signIn, way, invite)
            try await self.context.alone(at: calls.tokens.place()) { try calls.tokens.keep(token) }
            _ = try self.forgetSessions(of: SSOTokens.name(signIn))
            return self.kept(token, SSOTokens.name(signIn), try self.context.signIns.sso())
        }
    }

    /// Every account that the person may enter, by name.
    public func accounts(
        _ signIn: SSOSignIn, profile: ProfileSelection
    ) async throws(SessionError) -> [SSOAccount] {
        try await calling(signIn, profile) { calls in
            try await calls.tokens.use { try await calls.portal.accounts(token: $0) }
                .sorted { ($0.name ?? "", $0.id) < ($1.name ?? "", $1.id) }
        }
    }

    /// The names of the roles that the person has in an account, sorted.
    public func roles(
        _ signIn: SSOSignIn, in accountID: String, profile: ProfileSelection
    ) async throws(SessionError) -> [String] {
        try await calling(signIn, profile) { calls in
            try await calls.tokens.use { try await calls.portal.roles(accountID: accountID, token: $0) }.sorted()
        }
    }

    private func token(
        _ calls: SignInCalls, _ signIn: SSOSignIn, _ way: SignInWay,
        _ invite: @escaping @Sendable (SignInInvitation) async throws -> Void
    ) async throws -> SSOToken {
        let registration = Registration(context: context, signIn: signIn, oidc: calls.oidc)
        let client = try await registration.client(for: way)
        let grant: TokenGrant
        do {
            grant =
                switch way {
                case .browser:
                    try await CodeFlow(context: context, signIn: signIn, oidc: calls.oidc)
                        .grant(client: client, invite: invite)
                case .deviceCode:
                    try await DeviceFlow(context: context, signIn: signIn, oidc: calls.oidc)
                        .grant(client: client, invite: invite)
                }
        } catch let failure as CallFailure where failure.code == "InvalidClientException" {
            try registration.forget()
            throw failure
        }
        return SSOToken(
            startURL: signIn.startURL.value, region: signIn.region.value, accessToken: grant.accessToken,
            expiresAt: context.clock().adding(seconds: grant.expiresIn), client: client,
            refreshToken: grant.refreshToken)
    }

    /// Runs `body` with the services of the sign-in, and explains what goes wrong.
    func calling<Result>(
        _ signIn: SSOSignIn, _ profile: ProfileSelection, _ body: (SignInCalls) async throws -> Result
    ) async throws(SessionError) -> Result {
        let settings = ProfileSettings(
            context.config, profile: profile.name, variables: context.environment.variables)
        let transport = LazyTransport(
            TransportOptions(settings, environment: context.environment), context.transport)
        let calls = try SignInCalls(
            context, signIn, settings, transport,
            command: SignInCalls.command(signIn, profile: signIn.session == nil ? profile.name : nil))
        let outcome: Swift.Result<Result, any Error>
        do {
            outcome = .success(try await body(calls))
        } catch {
            outcome = .failure(error)
        }
        await transport.close()
        switch outcome {
        case .success(let result): return result
        case .failure(let error as CallFailure): throw Self.explained(error, calls, signIn)
        case .failure(let error): throw SessionBroker.sessionError(error, profile)
        }
    }

    private static func explained(_ failure: CallFailure, _ calls: SignInCalls, _ signIn: SSOSignIn) -> SessionError {
        let error = failure.explained(calls.oidc.context("sign in", signIn))
        guard error.hint == nil else { return error }
        return SessionError(
            error.code, error.message, profile: error.profile, at: error.location,
            hint: "check sso_start_url and sso_region (\(signIn.region.value)), then: \(calls.tokens.command)")
    }
}
