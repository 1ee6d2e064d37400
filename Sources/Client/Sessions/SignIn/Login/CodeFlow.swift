internal import AWSProtocols
internal import Platform
internal import Primitives
internal import SharedConfig

/// Signs in with an authorization code and PKCE (RFC 6749 section 4.1, RFC 7636, RFC 8252).
struct CodeFlow: Sendable {
    let context: SessionContext
    let signIn: SSOSignIn
    let oidc: OIDCCalls
    /// Milliseconds to wait for the browser: as long as a device code lives.
    static let patience = 10 * 60 * 1000

    func grant(
        client: SSOClient, invite: @Sendable (SignInInvitation) async throws -> Void
    ) async throws -> TokenGrant {
        let pkce = PKCE(entropy: context.entropy)
        let listener = try await open()
        do {
            let url = address(client, pkce, listener.callback)
            try await invite(.browser(url: url))
            let code = try await self.code(listener)
            let grant = try await oidc.token(
                .authorizationCode(code, verifier: pkce.verifier, redirectURI: listener.callback.redirectURI),
                client: client)
            await listener.close()
            return grant
        } catch {
            await listener.close()
            throw error
        }
    }

    private func open() async throws(SessionError) -> LoopbackListener {
        do {
            return try await LoopbackListener.open(state: Base64.encodeURL(context.entropy.bytes(24)))
        } catch {
            throw SessionError(
                .storage, "cannot listen on 127.0.0.1 for the browser to come back: \(error)",
                hint: "sign in without: twinlock login --device-code")
        }
    }

    private func code(_ listener: LoopbackListener) async throws -> Secret {
        let verdict = try await withThrowingTaskGroup(of: Callback.Verdict?.self) { group in
            group.addTask { await listener.answer() }
            group.addTask {
                try await context.sleeper(milliseconds: Self.patience)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
        switch verdict {
        case .code(let code): return code
        case .denied(let error):
            throw SessionError(
                .refused, "the sign-in at \(signIn.startURL.value) was refused in the browser (\(error))",
                at: signIn.location, hint: "sign in again, and allow the access")
        case .refused, nil:
            throw SessionError(
                .loginNeeded, "nobody signed in at \(signIn.startURL.value) within ten minutes", at: signIn.location,
                hint: "sign in again; in a browser elsewhere: twinlock login --device-code")
        }
    }

    /// The unmodelled `/authorize` of sso-oidc, with its parameter `scopes`. Holds no secret.
    private func address(_ client: SSOClient, _ pkce: PKCE, _ callback: Callback) -> String {
        let query = [
            ("response_type", "code"), ("client_id", client.id), ("redirect_uri", callback.redirectURI),
            ("state", callback.state), ("code_challenge_method", "S256"),
            ("scopes", (signIn.scopes ?? Registration.defaultScopes).joined(separator: " ")),
            ("code_challenge", pkce.challenge),
        ]
        let text = query.map { "\($0.0)=\(PercentEncoding.encode($0.1))" }.joined(separator: "&")
        return "\(oidc.endpoint.url.appending("/authorize"))?\(text)"
    }
}
