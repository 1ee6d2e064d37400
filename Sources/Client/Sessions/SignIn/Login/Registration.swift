internal import AWSProtocols
internal import Platform
internal import Primitives
internal import SharedConfig

/// Our registration as a client of sso-oidc, shared with AWS's tools through the cache.
struct Registration: Sendable {
    let context: SessionContext
    let signIn: SSOSignIn
    let oidc: OIDCCalls

    /// What is asked for where the section says nothing.
    static let defaultScopes = ["sso:account:access"]

    /// A client that may sign in by `way`, from the cache or newly registered.
    func client(for way: SignInWay) async throws -> SSOClient {
        let name = CacheName.registration(
            session: signIn.session, startURL: signIn.startURL.value, region: signIn.region.value,
            scopes: signIn.scopes)
        let cache = try context.signIns.sso()
        let kept = try cache.read(name).flatMap { SSOClient($0) }
        if let kept, kept.isFresh(at: context.clock()), Self.serves(kept, way) { return kept }
        let client = try await register(way)
        try cache.write(client.entry, under: name, until: client.expiresAt)
        return client
    }

    /// Forgets the registration, which the service no longer knows.
    func forget() throws {
        _ = try context.signIns.sso().remove(
            CacheName.registration(
                session: signIn.session, startURL: signIn.startURL.value, region: signIn.region.value,
                scopes: signIn.scopes))
    }

    private static func serves(_ client: SSOClient, _ way: SignInWay) -> Bool {
        switch way {
        case .browser: client.isForAuthorizationCodes
        case .deviceCode: client.isForDeviceCodes
        }
    }

    private func register(_ way: SignInWay) async throws(CallFailure) -> SSOClient {
        let name = "twinlock" + (signIn.session.map { "-\($0)" } ?? "")
        guard way == .browser else {
            return try await oidc.register(name: name, scopes: scopes, grantTypes: nil, issuer: nil)
        }
        let issuer = signIn.startURL.value
        do throws(CallFailure) {
            // The device code as well, because earlier versions of aws take the registration of this name for theirs.
            return try await oidc.register(
                name: name, scopes: scopes,
                grantTypes: [GrantType.authorizationCode, GrantType.deviceCode, GrantType.refreshToken],
                issuer: issuer)
        } catch {
            guard error.isRefusal else { throw error }
            return try await oidc.register(
                name: name, scopes: scopes, grantTypes: [GrantType.authorizationCode, GrantType.refreshToken],
                issuer: issuer)
        }
    }

    /// Sign-ins of the older form are registered without any.
    private var scopes: [String]? { signIn.session == nil ? nil : signIn.scopes ?? Self.defaultScopes }
}
