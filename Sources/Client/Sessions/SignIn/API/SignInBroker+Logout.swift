internal import AWSProtocols
internal import Platform
internal import Primitives
public import SharedConfig

extension SignInBroker {
    /// Ends a sign-in: tells the service, forgets the token and whatever was got with it on this machine. Where the
    /// service cannot be told, all is forgotten even so. Nil when nobody was signed in.
    public func logout(_ signIn: SSOSignIn, profile: ProfileSelection) async throws(SessionError) -> EndedSignIn? {
        try await end(SSOTokens.name(signIn), signIn, profile)
    }

    /// Ends every sign-in at Identity Center that is kept.
    public func logoutEverywhere(profile: ProfileSelection) async throws(SessionError) -> [EndedSignIn] {
        var ended: [EndedSignIn] = []
        for name in try tokenNames() {
            guard let token = try token(name) else { continue }
            let region = token.region.isEmpty ? "us-east-1" : token.region
            let origin = SettingOrigin.environment(variable: "the cached token")
            let signIn = SSOSignIn(
                session: nil, startURL: Setting(token.startURL, from: origin), region: Setting(region, from: origin),
                scopes: nil, location: SourceLocation(path: context.config.paths.config, line: 0))
            if let one = try await end(name, signIn, profile) { ended.append(one) }
        }
        return ended
    }

    private func end(
        _ name: String, _ signIn: SSOSignIn, _ profile: ProfileSelection
    ) async throws(SessionError) -> EndedSignIn? {
        guard let token = try token(name) else { return nil }
        var problem: String?
        do throws(SessionError) {
            try await calling(signIn, profile) { calls in
                do throws(CallFailure) {
                    try await calls.portal.logout(token: token.accessToken)
                } catch {
                    // What the service does not know needs no ending.
                    guard error.code == "UnauthorizedException" else { throw error }
                }
            }
        } catch {
            problem = error.description
        }
        let sessions: Int
        do {
            // Not while somebody renews it, who would put it back.
            let place = try context.signIns.sso().place(of: name)
            _ = try await context.alone(at: place) { try context.signIns.sso().remove(name) }
            sessions = try forgetSessions(of: name) + forgetRoleCredentials(of: name)
        } catch {
            throw SessionStore.failure("forget the sign-in", error)
        }
        return EndedSignIn(
            startURL: token.startURL, isRevoked: problem == nil, problem: problem, sessions: sessions)
    }

    /// Forgets the role sessions that were got with the sign-in `name`, and those made from them.
    func forgetSessions(of name: String) throws -> Int {
        let store = SessionStore(vault: context.vault, clock: context.clock)
        var count = 0
        for key in try context.vault.sessionKeys() where try store.any(key)?.signIn == name {
            try context.vault.removeSession(key)
            count += 1
        }
        return count
    }

    /// Those that AWS's CLI keeps for the same profiles.
    private func forgetRoleCredentials(of name: String) throws -> Int {
        let cache = try context.signIns.roleCredentials()
        var count = 0
        for profile in context.config.profiles.values {
            guard let account = profile["sso_account_id"]?.text, let role = profile["sso_role_name"]?.text else {
                continue
            }
            let session = profile["sso_session"]?.text
            let startURL = profile["sso_start_url"]?.text ?? ""
            guard CacheName.token(session: session, startURL: startURL) == name else { continue }
            let entry = CacheName.roleCredentials(
                session: session, startURL: startURL, accountID: account, roleName: role)
            if try cache.remove(entry) { count += 1 }
        }
        return count
    }

    private func tokenNames() throws(SessionError) -> [String] {
        do {
            return try context.signIns.sso().names()
        } catch {
            throw SessionStore.failure("list the sign-ins", error)
        }
    }

    private func token(_ name: String) throws(SessionError) -> SSOToken? {
        do {
            return try context.signIns.sso().read(name).flatMap { SSOToken($0) }
        } catch {
            throw SessionStore.failure("read the sign-in", error)
        }
    }
}
