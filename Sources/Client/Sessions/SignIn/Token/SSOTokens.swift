internal import AWSProtocols
internal import Platform
internal import Primitives
internal import SharedConfig

/// The token of one sign-in: kept, renewed without a person while that is possible, given up.
struct SSOTokens: Sendable {
    let context: SessionContext
    let signIn: SSOSignIn
    /// What to type to sign in again.
    let command: String
    let oidc: OIDCCalls

    /// The name of the token's entry, and of the sign-in among sessions.
    static func name(_ signIn: SSOSignIn) -> String {
        CacheName.token(session: signIn.session, startURL: signIn.startURL.value)
    }

    /// A token that can be used now. Renews it where less than 15 minutes are left; of the processes that find so at
    /// once, one does.
    func usable() async throws -> SSOToken {
        let token = try await read()
        guard token.isStale(at: context.clock()) else { return token }
        return try await renewed(instead: token)
    }

    /// Runs `body` with a token; once more with another one, if the service does not take the first, which was perhaps
    /// ended elsewhere while it can still be renewed. Throws `loginNeeded` when it takes neither.
    func use<Result>(_ body: (Secret) async throws -> Result) async throws -> Result {
        let token = try await usable()
        do {
            return try await body(token.accessToken)
        } catch let failure as CallFailure where failure.code == "UnauthorizedException" {
            let other = try await renewed(instead: token)
            guard other.accessToken != token.accessToken else { throw ended }
            do {
                return try await body(other.accessToken)
            } catch let failure as CallFailure where failure.code == "UnauthorizedException" {
                throw ended
            }
        }
    }

    /// A token other than `refused`, which the service does not take any more although it should be good.
    func renewed(instead refused: SSOToken) async throws -> SSOToken {
        try await context.alone(at: place()) {
            let token = try await read()
            // Somebody else was first.
            if token.accessToken != refused.accessToken, !token.isStale(at: context.clock()) { return token }
            return try await renew(token)
        }
    }

    private func renew(_ token: SSOToken) async throws -> SSOToken {
        // Sign-ins of the older form are not renewed, as their registration has no scope for it.
        guard signIn.session != nil, let renewal = token.renewal(at: context.clock()) else {
            return try leftover(token, because: ended)
        }
        let grant: TokenGrant
        do throws(CallFailure) {
            grant = try await oidc.token(.refreshToken(renewal.token), client: renewal.client)
        } catch {
            return try await afterFailure(error, token)
        }
        let renewed = SSOToken(
            startURL: signIn.startURL.value, region: signIn.region.value, accessToken: grant.accessToken,
            expiresAt: context.clock().adding(seconds: grant.expiresIn), client: renewal.client,
            refreshToken: grant.refreshToken ?? renewal.token)
        try keep(renewed)
        return renewed
    }

    private func afterFailure(_ failure: CallFailure, _ token: SSOToken) async throws -> SSOToken {
        // Other tools take no lock: what they renewed meanwhile is as good.
        if let other = try? await read(), other.accessToken != token.accessToken,
            !other.isStale(at: context.clock())
        {
            return other
        }
        guard failure.isFinal else {
            return try leftover(token, because: failure.explained(oidc.context("renew the sign-in", signIn)))
        }
        return try leftover(token, because: ended)
    }

    /// What is left of the token, else the reason why there is no better one.
    private func leftover(_ token: SSOToken, because reason: SessionError) throws -> SSOToken {
        guard !token.isExpired(at: context.clock()) else { throw reason }
        return token
    }

    /// What is kept. Throws `loginNeeded` where there is nothing.
    func read() async throws -> SSOToken {
        guard let entry = try cached() else { throw missing }
        if let token = SSOToken(entry) { return token }
        // Other tools write in place: what is read in that moment is half a file.
        try await context.sleeper(milliseconds: 50)
        guard let token = try cached().flatMap({ SSOToken($0) }) else { throw missing }
        return token
    }

    func keep(_ token: SSOToken) throws(SessionError) {
        do {
            try context.signIns.sso().write(token.entry, under: Self.name(signIn), until: token.end)
        } catch {
            throw SessionStore.failure("keep the sign-in", error)
        }
    }

    private func cached() throws(SessionError) -> Secret? {
        do {
            return try context.signIns.sso().read(Self.name(signIn))
        } catch {
            throw SessionStore.failure("read the sign-in", error)
        }
    }

    /// Where the token lies.
    func place() throws(SessionError) -> String {
        do {
            return try context.signIns.sso().place(of: Self.name(signIn))
        } catch {
            throw SessionStore.failure("read the sign-in", error)
        }
    }

    private var missing: SessionError {
        SessionError(
            .loginNeeded, "nobody is signed in at \(signIn.startURL.value); sign in with: \(command)",
            at: signIn.location)
    }

    var ended: SessionError {
        SessionError(
            .loginNeeded, "the sign-in at \(signIn.startURL.value) has ended; sign in again with: \(command)",
            at: signIn.location)
    }
}
