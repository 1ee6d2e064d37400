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
        for statement in document.statements where statement.matchesAction(request.preparedAction) {
            var match: PrincipalElement.Match?
            if namesPrincipals {
                match = statement.principal?.match(request.principal, effect: statement.effect)
                guard match != nil else { continue }
            }
            guard statement.matchesResource(request), statement.conditionsHold(request) else { continue }
            let reference = StatementReference(source: policy.source, kind: document.kind, statement: statement)
            switch statement.effect {
            case .deny: denying.append(reference)
            case .allow:
                allowing.append(reference)
                if let match { grade = max(grade ?? match, match) }
            }
        }
    }
}
