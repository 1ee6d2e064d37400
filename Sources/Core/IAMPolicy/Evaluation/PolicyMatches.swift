/// The statements of one policy that matched a request, by their places in the document: a decision over many statements
/// is made before anyone asks for their names.
struct PolicyMatches: Sendable {
    let policy: AttachedPolicy
    private(set) var allowing: [Int32] = []
    private(set) var denying: [Int32] = []
    /// How closely the allowing statement that names the caller best names it; only in policies that name principals.
    private(set) var grade: PrincipalElement.Match?

    var isEmpty: Bool { allowing.isEmpty && denying.isEmpty }

    init(_ policy: AttachedPolicy, _ request: PolicyRequest) {
        self.policy = policy
        let document = policy.document
        let namesPrincipals = document.kind.namesPrincipals
        var context = ContextLookup(request.context, for: document)
        let statements = document.statements
        var next = 0
        while let index = document.actionIndex.next(from: next, request.preparedAction.head) {
            next = index + 1
            let statement = statements[index]
            guard statement.matchesAction(request.preparedAction) else { continue }
            var match: PrincipalElement.Match?
            if namesPrincipals {
                match = statement.principal?.match(
                    request.principal, effect: statement.effect, ids: policy.principalIDs)
                guard match != nil else { continue }
            }
            guard statement.matchesResource(request.preparedResource, &context), statement.conditionsHold(&context)
            else { continue }
            switch statement.effect {
            case .deny: denying.append(Int32(truncatingIfNeeded: index))
            case .allow:
                allowing.append(Int32(truncatingIfNeeded: index))
                if let match { grade = max(grade ?? match, match) }
            }
        }
    }

    var allowingStatements: [StatementReference] { allowing.map(reference) }

    var denyingStatements: [StatementReference] { denying.map(reference) }

    private func reference(_ index: Int32) -> StatementReference {
        StatementReference(policy: policy, statement: policy.document.statements[Int(index)])
    }
}
