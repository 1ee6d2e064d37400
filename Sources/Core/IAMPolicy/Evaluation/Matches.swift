/// What statements of one or more policies matched a request.
struct Matches: Sendable {
    /// Only policies of which a statement matched.
    private(set) var policies: [PolicyMatches] = []
    private(set) var allows = false
    private(set) var denies = false
    /// How closely the allowing statement that names the caller best names it; only in policies that name principals.
    private(set) var grade: PrincipalElement.Match?

    var isAllowed: Bool { allows && !denies }

    var verdict: Verdict {
        if denies { return .explicitDeny }
        return allows ? .allowed : .implicitDeny
    }

    init(_ policies: [AttachedPolicy], _ request: PolicyRequest) {
        for policy in policies {
            let matches = PolicyMatches(policy, request)
            guard !matches.isEmpty else { continue }
            allows = allows || !matches.allowing.isEmpty
            denies = denies || !matches.denying.isEmpty
            if let match = matches.grade { grade = max(grade ?? match, match) }
            self.policies.append(matches)
        }
    }

    var allowing: [StatementReference] { policies.flatMap(\.allowingStatements) }

    var denying: [StatementReference] { policies.flatMap(\.denyingStatements) }
}
