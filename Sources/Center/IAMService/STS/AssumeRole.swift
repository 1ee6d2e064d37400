internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import IAMPolicy
internal import Primitives

extension STSOperations {
    /// A session of a role, for whom its trust policy names.
    var assumeRole: GateOperation<STS.AssumeRoleRequest, STS.AssumeRoleResponse> {
        GateOperation(STS.assumeRole) { [self] input, call in
            try await authorization(input, call)
        } run: { [self] input, call in
            try await assume(input, call)
        }
    }

    /// What must be allowed: AssumeRole on the role, and what the input asks for besides. A code that came with the
    /// call is checked first, because trust policies ask for it, and before the role is looked up, so that what is said
    /// of the code tells nobody whether there is such a role.
    private func authorization(_ input: STS.AssumeRoleRequest, _ call: Call) async throws -> Authorization {
        guard !call.caller.isRoot else {
            throw ServiceError(
                code: "AccessDenied", message: "Roles may not be assumed by root accounts.", httpStatus: 403)
        }
        guard let arn = RoleARN(input.roleArn) else {
            throw ServiceError.validation("\(input.roleArn) is invalid")
        }
        let limits = try SessionLimits(input, call.caller)
        try limits.checkDuration(input.durationSeconds)
        try Self.checkSourceIdentity(input.sourceIdentity, call)
        let hasCode = try await codes.verify(serialNumber: input.serialNumber, code: input.tokenCode, call)
        guard let role = try await role(arn) else { throw Self.denied(input.roleArn, call) }
        var context = Self.context(input, limits, role)
        if hasCode { context.merge(.freshMFA) }
        var actions = ["sts:AssumeRole"]
        if !limits.tags.isEmpty { actions.append("sts:TagSession") }
        if limits.sourceIdentity != nil { actions.append("sts:SetSourceIdentity") }
        return .requests(
            actions.map { action in
                AuthorizationRequest(
                    action: action, resource: role.arn, resourceAccountID: role.accountID, context: context,
                    resourcePolicy: .trust(role.trustPolicy), explainsDenial: false)
            })
    }

    private func assume(_ input: STS.AssumeRoleRequest, _ call: Call) async throws -> STS.AssumeRoleResponse {
        guard let arn = RoleARN(input.roleArn), let role = try await role(arn) else {
            throw Self.denied(input.roleArn, call)
        }
        let limits = try SessionLimits(input, call.caller)
        let duration = input.durationSeconds ?? 3600
        guard duration <= role.maxSessionDuration else {
            throw ServiceError.validation(
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        try await requirePolicies(limits.policyARNs, in: role.accountID)
        let credentials = try issuer.credentials(
            for: .role(id: role.id, sessionName: input.roleSessionName), in: role.accountID, lasting: duration, call
        ) { claims in
            claims.mfaSince = Self.inheritedMFA(call.caller)
            claims.sourceIdentity = limits.sourceIdentity
            claims.policy = limits.policy
            claims.policyARNs = limits.policyARNs
            claims.tags = limits.tags
        }
        return STS.AssumeRoleResponse(
            credentials: credentials,
            assumedRoleUser: STS.AssumedRoleUser(
                assumedRoleId: "\(role.id):\(input.roleSessionName)",
                arn: "arn:aws:sts::\(role.accountID):assumed-role/\(role.name)/\(input.roleSessionName)"),
            packedPolicySize: limits.packedSize, sourceIdentity: limits.sourceIdentity)
    }

    /// A role's session knows of MFA only what the session of a user that asked for it knows; a code passed to
    /// AssumeRole itself counts for that call alone, and from role to role nothing goes on.
    private static func inheritedMFA(_ caller: Caller) -> Timestamp? {
        caller.owner == nil ? nil : caller.session?.mfaSince
    }

    private func role(_ arn: RoleARN) async throws -> RoleRecord? {
        try await roles.role(arn: arn.text, named: arn.name, in: arn.accountID)
    }

    /// The same words whether the role does not exist or may not be assumed.
    private static func denied(_ arn: String, _ call: Call) -> ServiceError {
        ServiceError(
            code: "AccessDenied",
            message: "User: \(call.caller.arn) is not authorized to perform: sts:AssumeRole on resource: \(arn)",
            httpStatus: 403)
    }

    private static func checkSourceIdentity(_ requested: String?, _ call: Call) throws(ServiceError) {
        guard let requested, let present = call.caller.session?.sourceIdentity, requested != present else { return }
        throw ServiceError(
            code: "AccessDenied",
            message: "User: \(call.caller.arn) is not authorized to perform: sts:SetSourceIdentity because the source "
                + "identity of the calling session cannot be changed", httpStatus: 403)
    }

    private static func context(
        _ input: STS.AssumeRoleRequest, _ limits: SessionLimits, _ role: RoleRecord
    ) -> RequestContext {
        var context: RequestContext = ["sts:RoleSessionName": [input.roleSessionName]]
        if let id = input.externalId { context["sts:ExternalId"] = [id] }
        if let identity = limits.sourceIdentity { context["sts:SourceIdentity"] = [identity] }
        for tag in input.tags ?? [] { context["aws:RequestTag/\(tag.key)"] = [tag.value] }
        if let tags = input.tags, !tags.isEmpty { context["aws:TagKeys"] = tags.map(\.key) }
        if let keys = input.transitiveTagKeys, !keys.isEmpty { context["sts:TransitiveTagKeys"] = keys }
        for tag in role.tags {
            context["aws:ResourceTag/\(tag.key)"] = [tag.value]
            context["iam:ResourceTag/\(tag.key)"] = [tag.value]
        }
        return context
    }

    private func requirePolicies(_ arns: [String], in accountID: String) async throws {
        guard !arns.isEmpty else { return }
        let missing = try await store.read { reader in
            try arns.first { arn in
                try AWSManagedPolicies.policy(arn: arn) == nil && reader.policy(arn: arn, in: accountID) == nil
            }
        }
        if let missing { throw ServiceError.validation("\(missing) is invalid") }
    }
}
