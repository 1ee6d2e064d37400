internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import IAMPolicy
internal import Primitives

extension STSOperations {
    /// A session of a role, for whom its trust policy names.
    ///
    /// The role is looked up once, and the session is of the role whose trust policy was judged: by its unique id, so
    /// that one made anew under its name meanwhile is not assumed in its place.
    var assumeRole: GateOperation<STS.AssumeRoleRequest, STS.AssumeRoleResponse> {
        GateOperation(STS.assumeRole) { [self] input, call in
            let request = try RoleSessionRequest(input, call)
            guard let role = try await role(request.arn), !role.isReserved else {
                return .init(.requests(request.questionsAboutNoRole)) { throw Self.denied(input.roleArn, call) }
            }
            return .init(.requests(request.questions(role))) { try await assume(role, request, input, call) }
        }
    }

    private func assume(
        _ role: RoleRecord, _ request: RoleSessionRequest, _ input: STS.AssumeRoleRequest, _ call: Call
    ) async throws -> STS.AssumeRoleResponse {
        guard request.duration <= role.maxSessionDuration else {
            throw ServiceError.validation(
                "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
        }
        try await request.policies.requireExisting(in: role.accountID, store)
        var claims = try issuer.claims(
            for: .role(id: role.id, sessionName: input.roleSessionName), in: role.accountID,
            lasting: request.duration, call)
        claims.mfaSince = Self.inheritedMFA(call.caller)
        claims.sourceIdentity = request.sourceIdentity
        claims.policy = request.policies.document
        claims.policyARNs = request.policies.arns
        claims.tags = request.tags.all
        _ = try await codes.verify(serialNumber: input.serialNumber, code: input.tokenCode, call)
        return STS.AssumeRoleResponse(
            credentials: try issuer.credentials(claims),
            assumedRoleUser: STS.AssumedRoleUser(
                assumedRoleId: "\(role.id):\(input.roleSessionName)",
                arn: "arn:aws:sts::\(role.accountID):assumed-role/\(role.name)/\(input.roleSessionName)"),
            packedPolicySize: request.size.isEmpty ? nil : request.size.percentage,
            sourceIdentity: request.sourceIdentity)
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
}
