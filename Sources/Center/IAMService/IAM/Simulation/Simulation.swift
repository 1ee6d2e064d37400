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
    /// Whether the resources were named, and not left to be `*`.
    var namesResources: Bool

    /// How many results there are: a request of one mebibyte can ask for millions.
    var count: Int { actions.count * resources.count }

    /// Comparisons that one page may take: some seconds at the worst, and a thousand times what usual policies need.
    private static let workLimit = 1_000_000_000

    /// Statements and missing keys that one answer names. A small request can multiply them, as many policies' statements
    /// by as many actions and resources.
    private static let answerLimit = 100_000

    /// The results in `range`, ordered by action, then by resource. No others are worked out. Throws where policies and
    /// resources were chosen so that their comparison would take unreasonably long.
    func results(_ range: Range<Int>) throws -> [IAM.EvaluationResult] {
        let cost = EvaluationCost(
            actionLength: actions.map(\.utf8.count).max() ?? 0,
            resourceLength: resources.map(\.utf8.count).max() ?? 0, context: context)
        guard cost.upperBound(policies) <= Self.workLimit / max(1, range.count) else {
            throw Self.tooComplex
        }
        var room = Self.answerLimit
        return try range.map { place in
            let result = result(actions[place / resources.count], on: resources[place % resources.count])
            room -= (result.matchedStatements?.count ?? 0) + (result.missingContextValues?.count ?? 0)
            guard room >= 0 else { throw Self.tooComplex }
            return result
        }
    }

    private static let tooComplex = IAM.Errors.invalidInput(
        "The policies are too complex to be simulated with these actions, resources and context entries.")

    private func result(_ action: String, on resource: String) -> IAM.EvaluationResult {
        let request = PolicyRequest(
            principal: principal, action: action, resource: resource, resourceAccountID: resourceAccountID,
            context: context)
        let decision = PolicyEvaluator().decide(request, policies)
        let boundary = decision.isAllowedByBoundary.map {
            IAM.PermissionsBoundaryDecisionDetail(allowedByPermissionsBoundary: $0)
        }
        let statements = decision.deciding.map(\.wire)
        let missing = policies.missingContextKeys(request)
        let isSpecific = namesResources && resource != "*"
        let details = isSpecific ? details(decision, request) : nil
        return IAM.EvaluationResult(
            evalActionName: action, evalResourceName: resource, evalDecision: decision.verdict.rawValue,
            matchedStatements: statements, missingContextValues: missing,
            permissionsBoundaryDecisionDetail: boundary, evalDecisionDetails: details,
            resourceSpecificResults: !isSpecific
                ? nil
                : [
                    IAM.ResourceSpecificResult(
                        evalResourceName: resource, evalResourceDecision: decision.verdict.rawValue,
                        matchedStatements: statements, missingContextValues: missing, evalDecisionDetails: details,
                        permissionsBoundaryDecisionDetail: boundary)
                ])
    }

    /// What each side says across accounts; nothing within one (EvaluationResult, "EvalDecisionDetails").
    private func details(_ decision: Decision, _ request: PolicyRequest) -> [String: String] {
        guard request.isCrossAccount else { return [:] }
        var details = ["IAM Policy": decision.identityVerdict.rawValue]
        details["Resource Policy"] = (decision.resourceVerdict ?? .implicitDeny).rawValue
        return details
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
