internal import AWSProtocols
internal import CenterStore
public import IAMPolicy

/// Puts questions to the policies.
struct Authorizer: Sendable {
    let directory: any Directory
    let documents: CompiledDocuments

    private static let resourceAccount = ContextKey("aws:ResourceAccount")

    /// Answers every question; policies and context are collected once.
    func judge(_ requests: [AuthorizationRequest], for call: Call) async throws -> [Judgement] {
        guard !requests.isEmpty else { return [] }
        let policies = try await directory.policies(of: call.caller)
        let context = ContextBuilder.context(of: call)
        return try requests.map { try judge($0, for: call, policies, context) }
    }

    private func judge(
        _ request: AuthorizationRequest, for call: Call, _ policies: PolicySet, _ context: RequestContext
    ) throws -> Judgement {
        var policies = policies
        switch request.resourcePolicy {
        case .none: break
        case .trust(let text):
            policies.resource = AttachedPolicy(
                try documents.document(text, kind: .trust), source: PolicySource(id: "TrustPolicy", type: "role"))
        case .resource(let text, let principalIDs):
            policies.resource = AttachedPolicy(
                try documents.document(text, kind: .resource),
                source: PolicySource(id: "ResourcePolicy", type: "resource"), principalIDs: principalIDs)
        }
        var merged = context
        merged[Self.resourceAccount] = [request.resourceAccountID ?? call.accountID]
        merged.merge(request.context)
        let question = PolicyRequest(
            principal: call.caller.requestPrincipal, action: request.action, resource: request.resource,
            resourceAccountID: request.resourceAccountID, context: merged)
        return Judgement(request: request, decision: PolicyEvaluator().decide(question, policies))
    }
}

extension Caller {
    /// The caller as policies know it.
    public var requestPrincipal: RequestPrincipal {
        switch kind {
        case .root: RequestPrincipal(kind: .root, accountID: accountID, arn: arn, uniqueID: accountID)
        case .user: RequestPrincipal(kind: .user, accountID: accountID, arn: arn, uniqueID: userID)
        case .roleSession(let role, _):
            RequestPrincipal(
                kind: .roleSession, accountID: accountID, arn: arn, uniqueID: userID, roleARN: role.arn,
                roleID: role.id)
        case .nobody, .identityCenterUser:
            RequestPrincipal(kind: .anonymous, accountID: accountID, arn: arn, uniqueID: userID)
        case .federatedUser(let user, _):
            RequestPrincipal(
                kind: .federatedUser, accountID: accountID, arn: arn, uniqueID: userID, roleID: user?.id,
                userARN: user?.arn)
        }
    }
}
