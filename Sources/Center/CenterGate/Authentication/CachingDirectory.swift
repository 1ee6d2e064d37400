internal import CenterStore
internal import IAMPolicy
internal import Primitives

/// Remembers what the store said until a commit changes it. What was acknowledged before a request began, the request
/// sees; see `Remembered` for why.
struct CachingDirectory: Directory {
    /// A caller of one kind in one account, by unique id.
    private struct PrincipalKey: Hashable {
        let accountID: ExactText
        let owner: SessionClaims.Principal
    }

    private struct LimitsKey: Hashable {
        let accountID: ExactText
        let policy: ExactText?
        let policyARNs: [ExactText]
    }

    private static let limit = 32_768

    private let store: StoreDirectory
    private let holders: Remembered<ExactText, KeyHolder>
    private let principals: Remembered<PrincipalKey, Caller.Kind>
    private let policies: Remembered<PrincipalKey, PolicySet>
    private let limits: Remembered<LimitsKey, [AttachedPolicy]>
    private let roles: Remembered<ExactText, RoleRecord>

    init(_ store: any Store, documents: CompiledDocuments) {
        let journal = ChangeJournal(store)
        self.store = StoreDirectory(store: store, documents: documents)
        holders = Remembered(journal, limit: Self.limit)
        principals = Remembered(journal, limit: Self.limit)
        policies = Remembered(journal, limit: Self.limit)
        limits = Remembered(journal, limit: Self.limit / 8)
        roles = Remembered(journal, limit: Self.limit)
    }

    func holder(ofKey accessKeyID: String) async throws -> KeyHolder? {
        try await holders.value(ExactText(accessKeyID)) {
            guard let holder = try await store.holder(ofKey: accessKeyID) else { return nil }
            let account = Change.account(holder.key.accountID)
            let owner: Change = holder.key.owner.userID.map { .user(id: $0) } ?? account
            return .init(value: holder, dependencies: [.accessKey(id: holder.key.id), owner, account])
        }
    }

    func principal(_ principal: SessionClaims.Principal, in accountID: String) async throws -> Caller.Kind? {
        // The session's name stands in its token and not in the store.
        let key = PrincipalKey(accountID: ExactText(accountID), owner: principal.unnamed)
        let kind = try await principals.value(key) {
            guard let kind = try await store.principal(principal.unnamed, in: accountID) else { return nil }
            return .init(value: kind, dependencies: [kind.change(in: accountID), .account(accountID)])
        }
        switch (kind, principal) {
        case (.roleSession(let role, _), .role(_, let name)): return .roleSession(role, sessionName: name)
        case (.federatedUser(let user, _), .federatedUser(_, let name)): return .federatedUser(user, name: name)
        default: return kind
        }
    }

    func policies(of caller: Caller) async throws -> PolicySet {
        var set = try await ownPolicies(of: caller)
        if let session = caller.session, session.isLimited { set.session = try await limits(of: session) }
        return set
    }

    func role(arn: String, named name: String, in accountID: String) async throws -> RoleRecord? {
        try await roles.value(ExactText(arn)) {
            guard let role = try await store.role(arn: arn, named: name, in: accountID) else { return nil }
            return .init(value: role, dependencies: [.role(id: role.id), .account(accountID)])
        }
    }

    private func ownPolicies(of caller: Caller) async throws -> PolicySet {
        guard let owner = caller.kind.principal else { return PolicySet() }
        let key = PrincipalKey(accountID: ExactText(caller.accountID), owner: owner)
        let set = try await policies.value(key) {
            let found = try await store.policies(of: caller.kind, in: caller.accountID)
            return .init(value: found.set, dependencies: found.dependencies)
        }
        return set ?? PolicySet()
    }

    private func limits(of session: SessionClaims) async throws -> [AttachedPolicy] {
        let key = LimitsKey(
            accountID: ExactText(session.accountID), policy: session.policy.map(ExactText.init),
            policyARNs: session.policyARNs.map(ExactText.init))
        let found = try await limits.value(key) {
            let found = try await store.limits(
                policy: session.policy, policyARNs: session.policyARNs, in: session.accountID)
            return .init(value: found.policies, dependencies: found.dependencies)
        }
        return found ?? []
    }
}

extension SessionClaims.Principal {
    /// The principal itself, whatever its session is called.
    fileprivate var unnamed: SessionClaims.Principal {
        switch self {
        case .root, .user: self
        case .role(let id, _): .role(id: id, sessionName: "")
        case .federatedUser(let userID, _): .federatedUser(userID: userID, name: "")
        }
    }
}

extension Caller.Kind {
    /// The principal itself, whatever its session is called; nil of callers of whom no policy speaks.
    fileprivate var principal: SessionClaims.Principal? {
        switch self {
        case .root: .root
        case .user(let user): .user(id: user.id)
        case .roleSession(let role, _): .role(id: role.id, sessionName: "")
        case .federatedUser(let user, _): .federatedUser(userID: user?.id, name: "")
        case .nobody, .identityCenterUser: nil
        }
    }

    /// What tells that the record is another.
    fileprivate func change(in accountID: String) -> Change {
        switch self {
        case .root: .account(accountID)
        case .user(let user): .user(id: user.id)
        case .roleSession(let role, _): .role(id: role.id)
        case .federatedUser(let user?, _): .user(id: user.id)
        case .federatedUser(nil, _), .nobody, .identityCenterUser: .account(accountID)
        }
    }
}
