internal import Platform
internal import Primitives
internal import SharedConfig

extension SignInBroker {
    /// Every sign-in that is kept and can still be used or renewed, those of Identity Center first.
    public func kept() throws(SessionError) -> [KeptSignIn] {
        do {
            return try identityCenterSignIns() + awsLogins()
        } catch {
            throw SessionStore.failure("list the sign-ins", error)
        }
    }

    private func identityCenterSignIns() throws -> [KeptSignIn] {
        let cache = try context.signIns.sso()
        return try cache.names().compactMap { name in
            // What cannot be read, or is a client registration, is no sign-in.
            guard let entry = try? cache.read(name), let token = SSOToken(entry) else { return nil }
            let sign = kept(token, name, cache)
            return sign.isRenewable || sign.expiration > context.clock() ? sign : nil
        }
    }

    func kept(_ token: SSOToken, _ name: String, _ cache: any SignInCache) -> KeptSignIn {
        let session = context.config.ssoSessions.keys.first { CacheName.token(session: $0, startURL: "") == name }
        return KeptSignIn(
            kind: .identityCenter, session: session, startURL: token.startURL, expiration: token.expiresAt,
            isRenewable: token.renewal(at: context.clock()) != nil
                && name
                    != CacheName.token(
                        session: nil, startURL: token.startURL),
            place: cache.place(of: name), isPlainText: cache.isPlainText)
    }

    private func awsLogins() throws -> [KeptSignIn] {
        let cache = try context.signIns.login()
        let sessions = Set(context.config.profiles.values.compactMap { $0["login_session"]?.text })
        return sessions.sorted().compactMap { session in
            let name = CacheName.login(session: session)
            guard let entry = try? cache.read(name), let token = AWSLoginToken(entry) else { return nil }
            return KeptSignIn(
                kind: .awsLogin, session: session, startURL: nil, expiration: token.expiresAt, isRenewable: true,
                place: cache.place(of: name), isPlainText: cache.isPlainText)
        }
    }
}
