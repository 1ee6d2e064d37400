/// The evaluation of policies within one account and across two (IAM User Guide, "Policy evaluation logic").
///
/// An explicit deny in any policy wins. Else every level of the organization's policies must allow, and then the
/// caller's own policies, cut by its permissions boundary and session policies, or the resource's policy, as far as it
/// names the caller closely enough; across accounts, both.
public struct PolicyEvaluator: Sendable {
    public init() {}

    public func decide(_ request: PolicyRequest, _ policies: PolicySet) -> Decision {
        Evaluation(request, policies).decision
    }
}

private struct Evaluation {
    let principal: RequestPrincipal.Kind
    let isCrossAccount: Bool
    let resourceKind: PolicyKind?
    let identity: Matches
    let boundary: Matches?
    let session: Matches?
    let resource: Matches?
    let serviceControl: [Matches]
    let resourceControl: [Matches]

    init(_ request: PolicyRequest, _ policies: PolicySet) {
        principal = request.principal.kind
        isCrossAccount = request.isCrossAccount
        resourceKind = policies.resource?.document.kind
        identity = Matches(policies.identity, request)
        boundary = policies.permissionsBoundary.map { Matches([$0], request) }
        session = policies.session.map { Matches($0, request) }
        resource = policies.resource.map { Matches([$0], request) }
        serviceControl = policies.serviceControl.map { Matches($0, request) }
        resourceControl = policies.resourceControl.map { Matches($0, request) }
    }

    var decision: Decision {
        let all = serviceControl + resourceControl + [resource, identity, boundary, session].compactMap { $0 }
        return Decision(
            ruling: ruling(isDenied: all.contains(where: \.denies)), matches: all,
            isAllowedByBoundary: boundary?.isAllowed,
            isAllowedByOrganization: serviceControl.isEmpty ? nil : serviceControl.allSatisfy(\.isAllowed),
            identityVerdict: identity.verdict, resourceVerdict: resource?.verdict)
    }

    private func ruling(isDenied: Bool) -> Decision.Ruling {
        if isDenied { return .denied }
        var missing: [PolicyKind] = []
        if serviceControl.contains(where: { !$0.isAllowed }) { missing.append(.serviceControl) }
        if resourceControl.contains(where: { !$0.isAllowed }) { missing.append(.resourceControl) }
        guard missing.isEmpty else { return .missing(missing) }
        return granted
    }

    private var granted: Decision.Ruling {
        guard let resource, let grade = resource.grade else {
            // A trust policy must allow by itself, and so must a policy of another account's resource.
            if resourceKind == .trust { return .missing([.trust] + ownGaps) }
            if isCrossAccount { return .missing([.resource] + ownGaps) }
            if principal == .root { return .allowed(by: []) }
            let gaps = ownGaps
            return gaps.isEmpty ? .allowed(by: [identity]) : .missing(gaps)
        }
        let needed = isCrossAccount ? ownGaps : gaps(besides: grade)
        return needed.isEmpty ? .allowed(by: [resource, identity]) : .missing(needed)
    }

    /// What the caller's own policies lack. A caller that has none, such as a service, lacks nothing here: only the
    /// resource's policy speaks of it.
    private var ownGaps: [PolicyKind] {
        switch principal {
        case .root: []
        case .service, .federated, .anonymous: resource?.grade == nil ? [.resource] : []
        case .user, .roleSession, .federatedUser:
            (identity.isAllowed ? [] : [.identity]) + limits
        }
    }

    /// What boundary and session policies do not let through.
    private var limits: [PolicyKind] {
        (boundary.map { $0.isAllowed ? [] : [.permissionsBoundary] } ?? [])
            + (session.map { $0.isAllowed ? [] : [.session] } ?? [])
    }

    /// What is needed besides a resource policy of the same account that names the caller this closely.
    private func gaps(besides grade: PrincipalElement.Match) -> [PolicyKind] {
        switch grade {
        case .exact: []
        case .role, .anyone: principal == .root ? [] : limits
        case .account: ownGaps
        }
    }
}
