internal import Platform
internal import Primitives
internal import SharedConfig
internal import SigV4

/// The credentials that a plan begins with, as far as they are known without running anything.
struct SourceCredentials: Sendable {
    /// Stands for them in the names of sessions: the access key's id, else the command that gives them.
    let identity: String
    /// Nil until a program has been run, or the vault been unlocked.
    let credentials: AWSCredentials?
    let accountID: String?
    /// When they end, where that is known.
    let expiration: Timestamp?
    /// Whether they may open a session. Those of a program count as a session's until they are seen.
    let isLongLived: Bool
    /// The profile whose keys the vault holds.
    let vaultProfile: String?

    private init(
        identity: String, credentials: AWSCredentials?, accountID: String?, isLongLived: Bool? = nil,
        vaultProfile: String? = nil, expiration: Timestamp? = nil
    ) {
        self.expiration = expiration
        (self.identity, self.credentials, self.accountID) = (identity, credentials, accountID)
        self.isLongLived = isLongLived ?? (credentials.map { $0.sessionToken == nil } ?? false)
        self.vaultProfile = vaultProfile
    }

    /// The credentials, the vault's keys being read if they have to be; nil for those that a program gives.
    func read(_ vault: any SessionVault) throws(SessionError) -> AWSCredentials? {
        if let credentials { return credentials }
        guard let vaultProfile else { return nil }
        return try Self.keys(vault, vaultProfile)
    }

    init(
        _ source: CredentialSource, _ context: SessionContext, _ settings: ProfileSettings, allowsUnsupported: Bool
    ) throws(SessionError) {
        switch source {
        case .fileKeys(_, let keys), .environmentKeys(let keys): self.init(keys)
        case .vaultKeys(let profile): try self.init(vault: context.vault, profile)
        case .process(let profile, let command, let accountID):
            self.init(
                identity: "process \(profile) \(command.value)", credentials: nil, accountID: accountID?.value)
        case .loginSession(let profile, let session):
            let kept = try AWSLogin(context: context, profile: profile, session: session).kept()
            self.init(login: kept.flatMap { $0.isFresh(at: context.clock()) ? $0 : nil }, session.value)
        case .sso(let step) where step.roleName != nil:
            let portal = try ServiceEndpoint.portal(settings, context.config.signIn(step))
            self.init(identity: "sso \(portal.authority)", credentials: nil, accountID: step.accountID?.value)
        case .sso, .webIdentity, .machine:
            guard allowsUnsupported else { throw Self.unsupported(source) }
            self.init(identity: "", credentials: nil, accountID: nil)
        }
    }

    func with(_ credentials: AWSCredentials, accountID: String?) -> SourceCredentials {
        SourceCredentials(identity: identity, credentials: credentials, accountID: accountID)
    }

    private init(_ keys: StaticKeys) {
        self.init(
            identity: keys.accessKeyID.value,
            credentials: AWSCredentials(
                accessKeyID: keys.accessKeyID.value, secretAccessKey: keys.secretAccessKey.value,
                sessionToken: keys.sessionToken?.value),
            accountID: keys.accountID?.value)
    }

    private init(login token: AWSLoginToken?, _ session: String) {
        self.init(
            identity: "login \(session)", credentials: token?.credentials, accountID: token?.accountID,
            expiration: token?.expiresAt)
    }

    /// The vault is not opened until its keys are needed: sessions that are kept need none, and no passphrase.
    private init(vault: any SessionVault, _ profile: String) throws(SessionError) {
        let identifier: String?
        do { identifier = try vault.accessKeyID(of: profile) } catch {
            throw SessionStore.failure("look into the vault", error)
        }
        self.init(
            identity: identifier ?? "vault \(profile)", credentials: nil, accountID: nil, isLongLived: true,
            vaultProfile: profile)
    }

    private static func keys(_ vault: any SessionVault, _ profile: String) throws(SessionError) -> AWSCredentials {
        let keys: AWSCredentials?
        do { keys = try vault.keys(of: profile) } catch {
            throw SessionStore.failure("read the keys of \(profile)", error)
        }
        guard let keys else {
            throw SessionError(
                .storage, "the vault has no keys for profile \(profile)", profile: profile,
                hint: "twinlock keys add \(profile)")
        }
        return keys
    }

    private static func unsupported(_ source: CredentialSource) -> SessionError {
        if case .sso(let step) = source {
            return SessionError(
                .configuration,
                "profile \(step.profile) names an Identity Center session only, which gives a token and no credentials",
                profile: step.profile, at: step.location,
                hint: "add an account and a role with: twinlock configure sso --profile \(step.profile)")
        }
        let (what, location): (String, SourceLocation?) =
            switch source {
            case .webIdentity(let step): ("exchanges a web identity token", step.tokenFile.origin.location)
            case .machine(_, let name): ("takes credentials from \(name.value)", name.origin.location)
            default: ("uses a source", nil)
            }
        let profile = source.profile ?? ""
        return SessionError(
            .unsupported, "profile \(profile) \(what), which this version cannot do", profile: profile, at: location,
            hint: "let another profile, with keys or credential_process, be the source: twinlock keys add NAME")
    }
}
