import AWSModels
import AWSProtocols
import CenterStore
import IAMPolicy

/// One simulation: every action asked on every resource.
struct Simulation {
    var policies: PolicySet
    var principal: RequestPrincipal
    var actions: [String]
    var resources: [String]
    var resourceAccountID: String?
    var context: RequestContext

    /// How many results there are: a request of one mebibyte can ask for millions.
    var count: Int { actions.count * resources.count }

    /// The results in `range`, ordered by action, then by resource. No others are worked out.
    func results(_ range: Range<Int>) -> [IAM.EvaluationResult] {
        range.map { result(actions[$0 / resources.count], on: resources[$0 % resources.count]) }
    }

    private func result(_ action: String, on resource: String) -> IAM.EvaluationResult {
        let request = PolicyRequest(
            principal: principal, action: action, resource: resource, resourceAccountID: resourceAccountID,
            context: context)
        let decision = PolicyEvaluator().decide(request, policies)
        return IAM.EvaluationResult(
            evalActionName: action, evalResourceName: resource, evalDecision: decision.verdict.rawValue,
            matchedStatements: decision.deciding.map(\.wire),
            missingContextValues: policies.missingContextKeys(request),
            permissionsBoundaryDecisionDetail: decision.isAllowedByBoundary.map {
                IAM.PermissionsBoundaryDecisionDetail(allowedByPermissionsBoundary: $0)
            })
    }
}

extension StatementReference {
    fileprivate var wire: IAM.Statement {
        IAM.Statement(
            sourcePolicyId: source.id, sourcePolicyType: source.type,
            startPosition: IAM.Position(line: statement.start.line, column: statement.start.column),
            endPosition: IAM.Position(line: statement.end.line, column: statement.end.column))
    }
}

extension RequestContext {
    /// The context that a simulation is given.
    init(_ entries: [IAM.ContextEntry]?) throws {
        self.init()
        for entry in entries ?? [] {
            guard let name = entry.contextKeyName, let values = entry.contextKeyValues else {
                throw IAM.Errors.invalidInput("Invalid context entry: a key needs a name and values.")
            }
            self[name] = values
        }
    }
}
