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
            try SimulationInput.checkHandling(input.resourceHandlingOption)
            let simulation = Simulation(
                policies: PolicySet(
                    identity: try SimulatedPolicies.input(input.policyInputList, "PolicyInputList"),
                    permissionsBoundary: try scope.boundary(input.permissionsBoundaryPolicyInputList),
                    resource: try SimulatedPolicies.resource(input.resourcePolicy)),
                principal: try scope.principal(input.callerArn, of: nil, for: input.resourcePolicy),
                actions: try SimulationInput.actions(input.actionNames),
                resources: try SimulationInput.resources(input.resourceArns),
                resourceAccountID: try SimulationInput.owner(input.resourceOwner),
                context: try SimulationInput.context(input.contextEntries),
                namesResources: input.resourceArns != nil)
            return try answer(simulation, input.marker, input.maxItems)
        }
    }

    private var simulatePrincipalPolicy: AnyGateOperation {
        reading(IAM.simulatePrincipalPolicy) { input, scope in
            try scope.permission("SimulatePrincipalPolicy", onSource: input.policySourceArn)
        } run: { input, scope in
            try SimulationInput.checkHandling(input.resourceHandlingOption)
            let source = try scope.simulationSource(input.policySourceArn)
            var held = try scope.simulatedPolicies(of: source)
            held.identity += try SimulatedPolicies.input(input.policyInputList, "PolicyInputList")
            if let boundary = try scope.boundary(input.permissionsBoundaryPolicyInputList) { held.boundary = boundary }
            let simulation = Simulation(
                policies: PolicySet(
                    identity: held.identity, permissionsBoundary: held.boundary,
                    resource: try SimulatedPolicies.resource(input.resourcePolicy)),
                principal: try scope.principal(input.callerArn, of: source, for: input.resourcePolicy),
                actions: try SimulationInput.actions(input.actionNames),
                resources: try SimulationInput.resources(input.resourceArns),
                resourceAccountID: try SimulationInput.owner(input.resourceOwner),
                context: scope.context(of: source).adding(try SimulationInput.context(input.contextEntries)),
                namesResources: input.resourceArns != nil)
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
            try scope.permission("GetContextKeysForPrincipalPolicy", onSource: input.policySourceArn)
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
        evaluationResults: try simulation.results(start..<end), isTruncated: end < simulation.count,
        marker: end < simulation.count ? Marker.encode(String(end - 1)) : nil)
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
    /// A resource's policy needs somebody to speak of.
    fileprivate func principal(
        _ arn: String?, of source: SimulationSource?, for resourcePolicy: String?
    ) throws -> RequestPrincipal {
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
            guard resourcePolicy == nil else {
                throw IAM.Errors.invalidInput("CallerArn is required when a ResourcePolicy is included.")
            }
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
