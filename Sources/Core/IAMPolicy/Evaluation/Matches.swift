/// What statements of one or more policies matched a request.
struct Matches {
    var allowing: [StatementReference] = []
    var denying: [StatementReference] = []
    /// How closely the allowing statement that names the caller best names it; only in policies that name principals.
    var grade: PrincipalElement.Match?

    var isAllowed: Bool { !allowing.isEmpty && denying.isEmpty }

    var verdict: Verdict {
        if !denying.isEmpty { return .explicitDeny }
        return allowing.isEmpty ? .implicitDeny : .allowed
    }

    init() {}

    init(_ policies: [AttachedPolicy], _ request: PolicyRequest) {
        for policy in policies { add(policy, request) }
    }

    mutating func add(_ policy: AttachedPolicy, _ request: PolicyRequest) {
        let document = policy.document
        let namesPrincipals = document.kind.namesPrincipals
        let context = ContextLookup(request.context, for: document)
        for statement in document.statements where statement.matchesAction(request.preparedAction) {
            var match: PrincipalElement.Match?
            if namesPrincipals {
                match = statement.principal?.match(
                    request.principal, effect: statement.effect, ids: policy.principalIDs)
                guard match != nil else { continue }
            }
            guard statement.matchesResource(request.preparedResource, context), statement.conditionsHold(context)
            else { continue }
            let reference = StatementReference(policy: policy, statement: statement)
            switch statement.effect {
            case .deny: denying.append(reference)
            case .allow:
                allowing.append(reference)
                if let match { grade = max(grade ?? match, match) }
            }
        }
    }
}
