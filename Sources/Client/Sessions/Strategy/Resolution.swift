internal import Platform
internal import Primitives
internal import SharedConfig
internal import SigV4

/// A profile, thought through to the end: where its first credentials come from, which calls follow, under which
/// names their sessions are kept.
struct Resolution: Sendable {
    let plan: ResolutionPlan
    let settings: ProfileSettings
    let endpoint: ServiceEndpoint
    let source: SourceCredentials
    let strategy: SessionStrategy
    /// Of each of the strategy's steps.
    let keys: [String]
    private let context: SessionContext

    init(_ context: SessionContext, _ selection: ProfileSelection, allowsUnsupported: Bool = false) throws(SessionError)
    {
        self.context = context
        let variables = context.environment.variables
        settings = ProfileSettings(context.config, profile: selection.name, variables: variables)
        plan = try Self.plan(context, selection)
        endpoint = try ServiceEndpoint.sts(settings)
        source = try SourceCredentials(plan.source, context, settings, allowsUnsupported: allowsUnsupported)
        strategy = SessionStrategy(
            plan, isLongLived: source.isLongLived, sessionName: Self.sessionName(context.environment))
        keys = Self.keys(strategy, source.identity, endpoint.authority)
    }

    /// The user alone, before any role.
    func userOnly() -> Resolution {
        let mfa = plan.roles.first?.mfa ?? plan.mfa
        let user = ResolutionPlan(
            profile: plan.profile, source: plan.source, roles: [], mfa: mfa,
            sessionDuration: plan.roles.isEmpty ? plan.sessionDuration : nil, notes: [])
        return Resolution(self, plan: user, source: source)
    }

    /// The same with the source's credentials at hand, which may turn out to be long-lived.
    private init(_ other: Resolution, plan: ResolutionPlan, source: SourceCredentials) {
        (settings, endpoint, context) = (other.settings, other.endpoint, other.context)
        self.plan = plan
        self.source = source
        strategy = SessionStrategy(
            plan, isLongLived: source.isLongLived, sessionName: Self.sessionName(context.environment))
        keys = Self.keys(strategy, source.identity, endpoint.authority)
    }

    func with(_ credentials: AWSCredentials, accountID: String?) -> Resolution {
        Resolution(self, plan: plan, source: source.with(credentials, accountID: accountID))
    }

    func result(_ record: SessionRecord) -> SessionCredentials {
        result(record.credentials, expiration: record.expiration, accountID: record.accountID)
    }

    func result(_ credentials: AWSCredentials, expiration: Timestamp?, accountID: String?) -> SessionCredentials {
        SessionCredentials(
            credentials: credentials, expiration: expiration, accountID: accountID, profile: plan.profile,
            source: strategy.steps.last?.title ?? plan.steps[0].action, reasons: strategy.steps.compactMap(\.reason),
            notices: strategy.notices, region: settings.region,
            endpointVariables: (try? settings.endpointVariables()) ?? [])
    }

    static func plan(
        _ context: SessionContext, _ selection: ProfileSelection
    ) throws(SessionError) -> ResolutionPlan {
        let inVault: Set<String>
        do {
            inVault = try context.vault.profilesWithKeys()
        } catch {
            throw SessionStore.failure("list the keys in the vault", error)
        }
        let request = PlanRequest(
            profile: selection.name, isExplicit: selection.isExplicit, variables: context.environment.variables,
            vaultProfiles: inVault)
        do {
            return try context.config.plan(request)
        } catch {
            throw SessionError(error)
        }
    }

    private static func keys(_ strategy: SessionStrategy, _ source: String, _ authority: String) -> [String] {
        var parent = source
        return strategy.steps.map { step in
            parent = CacheKey.key(step, parent: parent, authority: authority)
            return parent
        }
    }

    /// For roles that name none: `twinlock-` and the user's name, which CloudTrail then shows. Always the same, since
    /// it is part of what a session is kept under.
    static func sessionName(_ environment: Environment) -> String {
        let user = (environment["USER"] ?? environment["LOGNAME"] ?? "").filter {
            $0.isASCII && ($0.isLetter || $0.isNumber || "_+=,.@-".contains($0))
        }
        return user.isEmpty ? "twinlock" : "twinlock-\(user.prefix(50))"
    }
}
