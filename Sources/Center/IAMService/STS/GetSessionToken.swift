internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import Primitives

extension STSOperations {
    /// A session of the caller itself. Needs no permission, and policies cannot forbid it.
    var getSessionToken: GateOperation<STS.GetSessionTokenRequest, STS.GetSessionTokenResponse> {
        GateOperation(STS.getSessionToken) { _, _ in
            .notSubjectToPolicies
        } run: { [issuer, codes] input, call in
            let principal: SessionClaims.Principal
            switch call.caller.kind {
            case .root: principal = .root
            case .user(let user): principal = .user(id: user.id)
            case .roleSession:
                throw ServiceError(
                    code: "AccessDenied", message: "Cannot call GetSessionToken with session credentials",
                    httpStatus: 403)
            }
            let hasCode = try await codes.verify(
                serialNumber: input.serialNumber, code: input.tokenCode, call)
            let credentials = try issuer.credentials(
                for: principal, in: call.accountID, lasting: Self.duration(input.durationSeconds, call.caller), call
            ) { claims in claims.mfaSince = hasCode ? call.now : nil }
            return STS.GetSessionTokenResponse(credentials: credentials)
        }
    }

    /// Twelve hours unless asked otherwise; for root an hour at most, however much is asked.
    private static func duration(_ requested: Int?, _ caller: Caller) -> Int {
        caller.isRoot ? min(requested ?? 3600, 3600) : requested ?? 43_200
    }
}
