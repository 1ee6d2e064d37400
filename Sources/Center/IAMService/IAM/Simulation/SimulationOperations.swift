import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

extension IAMOperations {
    var simulationOperations: [AnyGateOperation] {
        [
            simulateCustomPolicy, simulatePrincipalPolicy, getContextKeysForCustomPolicy,
            getContextKeysForPrincipalPolicy,
        ]
    }

    private var simulateCustomPolicy: AnyGateOperation {
        reading(IAM.simulateCustomPolicy) { _, scope in
            scope.permission("SimulateCustomPolicy", on: "*")
        } run: { input, scope in
            let simulation = Simulation(
                policies: PolicySet(
                    identity: try SimulatedPolicies.input(input.policyInputList, "PolicyInputList"),
                    permissionsBoundary: try scope.boundary(input.permissionsBoundaryPolicyInputList),
                    resource: try SimulatedPolicies.resource(input.resourcePolicy)),
                principal: try scope.principal(input.callerArn, of: nil), actions: input.actionNames,
                resources: input.resourceArns ?? ["*"], resourceAccountID: try owner(input.resourceOwner),
                context: try RequestContext(input.contextEntries))
            return try answer(simulation, input.marker, input.maxItems)
        }
    }

    private var simulatePrincipalPolicy: AnyGateOperation {
        reading(IAM.simulatePrincipalPolicy) { input, scope in
            scope.permission("SimulatePrincipalPolicy", on: input.policySourceArn)
        } run: { input, scope in
            let source = try scope.simulationSource(input.policySourceArn)
            var held = try scope.simulatedPolicies(of: source)
            held.identity += try SimulatedPolicies.input(input.policyInputList, "PolicyInputList")
            if let boundary = try scope.boundary(input.permissionsBoundaryPolicyInputList) { held.boundary = boundary }
            let simulation = Simulation(
                policies: PolicySet(
                    identity: held.identity, permissionsBoundary: held.boundary,
                    resource: try SimulatedPolicies.resource(input.resourcePolicy)),
                principal: try scope.principal(input.callerArn, of: source), actions: input.actionNames,
                resources: input.resourceArns ?? ["*"], resourceAccountID: try owner(input.resourceOwner),
                context: scope.context(of: source).adding(try RequestContext(input.contextEntries)))
            return try answer(simulation, input.marker, input.maxItems)
        }
    }

    private var getContextKeysForCustomPolicy: AnyGateOperation {
        reading(IAM.getContextKeysForCustomPolicy) { _, scope in
            scope.permission("GetContextKeysForCustomPolicy", on: "*")
        } run: { input, _ in
            contextKeys(try SimulatedPolicies.input(input.policyInputList, "PolicyInputList"))
        }
    }

    private var getContextKeysForPrincipalPolicy: AnyGateOperation {
        reading(IAM.getContextKeysForPrincipalPolicy) { input, scope in
            scope.permission("GetContextKeysForPrincipalPolicy", on: input.policySourceArn)
        } run: { input, scope in
            let held = try scope.simulatedPolicies(of: scope.simulationSource(input.policySourceArn))
            return contextKeys(held.identity + (try SimulatedPolicies.input(input.policyInputList, "PolicyInputList")))
        }
    }
}

private func contextKeys(_ policies: [AttachedPolicy]) -> IAM.GetContextKeysForPolicyResponse {
    var seen: Set<String> = []
    let names = policies.flatMap(\.document.contextKeys).filter { seen.insert($0.lowercased()).inserted }
    return IAM.GetContextKeysForPolicyResponse(contextKeyNames: names)
}

private func answer(_ simulation: Simulation, _ marker: String?, _ maxItems: Int?) throws -> IAM.SimulatePolicyResponse
{
    let paging = try Paging(marker, maxItems)
    let last = paging.after.flatMap { Int($0) } ?? -1
    let start = (0..<simulation.count).contains(last) ? last + 1 : 0
    let end = min(start + paging.limit, simulation.count)
    return IAM.SimulatePolicyResponse(
        evaluationResults: simulation.results(start..<end), isTruncated: end < simulation.count,
        marker: end < simulation.count ? Marker.encode(String(end - 1)) : nil)
}

/// The account that `ResourceOwner` names, as a number or a root user's ARN.
private func owner(_ text: String?) throws -> String? {
    guard let text else { return nil }
    guard let account = PrincipalReference(.aws, text).accountID else {
        throw IAM.Errors.invalidInput("Invalid resource owner: \(text)")
    }
    return account
}

extension Scope {
    fileprivate func boundary(_ documents: [String]?) throws -> AttachedPolicy? {
        guard (documents?.count ?? 0) <= 1 else {
            throw IAM.Errors.invalidInput("Only one permissions boundary policy can be specified.")
        }
        return try SimulatedPolicies.input(
            documents, "PermissionsBoundaryPolicyInputList", kind: .permissionsBoundary
        ).first
    }

    /// Who asks in the simulation: the given ARN, else the principal whose policies they are, else nobody in particular.
    fileprivate func principal(_ arn: String?, of source: SimulationSource?) throws -> RequestPrincipal {
        if let arn {
            guard let principal = RequestPrincipal(arn: arn) else {
                throw IAM.Errors.invalidInput("Invalid caller ARN: \(arn)")
            }
            return principal
        }
        switch source {
        case .user(let user):
            return RequestPrincipal(kind: .user, accountID: accountID, arn: user.arn, uniqueID: user.id)
        case .role(let role):
            return RequestPrincipal(
                kind: .roleSession, accountID: accountID,
                arn: "arn:aws:sts::\(accountID):assumed-role/\(role.name)/simulation",
                uniqueID: "\(role.id):simulation", roleARN: role.arn, roleID: role.id)
        case .group, nil:
            return RequestPrincipal(
                kind: .user, accountID: accountID, arn: "arn:aws:iam::\(accountID):user/simulation")
        }
    }

    /// What the principal itself brings into the context.
    fileprivate func context(of source: SimulationSource) -> RequestContext {
        let (arn, id, tags): (String, String, [CenterStore.Tag])
        var context: RequestContext = ["aws:PrincipalAccount": [accountID]]
        switch source {
        case .user(let user):
            (arn, id, tags) = (user.arn, user.id, user.tags)
            context["aws:username"] = [user.name]
            context["aws:PrincipalType"] = ["User"]
        case .role(let role):
            (arn, id, tags) = (role.arn, "\(role.id):simulation", role.tags)
            context["aws:PrincipalType"] = ["AssumedRole"]
        case .group: return context
        }
        context["aws:PrincipalArn"] = [arn]
        context["aws:userid"] = [id]
        for tag in tags { context["aws:PrincipalTag/\(tag.key)"] = [tag.value] }
        return context
    }
}
