internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import IAMPolicy
internal import Primitives

extension STSOperations {
    /// A session under a name of the caller's choosing, which may do what both the caller and the session's own policies
    /// allow; without policies of its own, nothing but what resources grant it by name.
    var getFederationToken: GateOperation<STS.GetFederationTokenRequest, STS.GetFederationTokenResponse> {
        GateOperation(STS.getFederationToken) { [self] input, call in
            let policies = try SessionPolicies(input.policy, input.policyArns)
            let tags = try SessionTags(input.tags, of: call.caller)
            let size = PackedSize(policies, tags)
            try size.check()
            let arn = "arn:aws:sts::\(call.accountID):federated-user/\(input.name)"
            let actions = ["sts:GetFederationToken"] + (tags.requested.isEmpty ? [] : ["sts:TagSession"])
            let requests = actions.map { AuthorizationRequest(action: $0, resource: arn, context: tags.context) }
            return .init(.requests(requests)) {
                try await policies.requireExisting(in: call.accountID, store)
                var claims = try issuer.claims(
                    for: try Self.federatedUser(input.name, call.caller), in: call.accountID,
                    lasting: Self.duration(input.durationSeconds, call.caller), call)
                claims.policy = policies.document
                claims.policyARNs = policies.arns
                claims.tags = tags.all
                return STS.GetFederationTokenResponse(
                    credentials: try issuer.credentials(claims),
                    federatedUser: STS.FederatedUser(
                        federatedUserId: "\(call.accountID):\(input.name)", arn: arn),
                    packedPolicySize: size.percentage)
            }
        }
    }

    /// The gate lets no session come here; what is not a user's or root's own key is refused once more.
    private static func federatedUser(
        _ name: String, _ caller: Caller
    ) throws(ServiceError) -> SessionClaims.Principal {
        switch caller.kind {
        case .root: return .federatedUser(userID: nil, name: name)
        case .user(let user): return .federatedUser(userID: user.id, name: name)
        case .roleSession, .federatedUser, .nobody, .identityCenterUser:
            throw ServiceError(
                code: "AccessDenied", message: "Cannot call GetFederationToken with session credentials",
                httpStatus: 403)
        }
    }

    /// Twelve hours unless asked otherwise; for root an hour at most, however much is asked.
    static func duration(_ requested: Int?, _ caller: Caller) -> Int {
        caller.isRoot ? min(requested ?? 3600, 3600) : requested ?? 43_200
    }
}
