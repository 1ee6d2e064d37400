internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore
internal import Primitives

extension STSOperations {
    /// A session of the caller itself. Needs no permission, and policies cannot forbid it. A code is looked at when
    /// nothing else can be refused any more.
    var getSessionToken: GateOperation<STS.GetSessionTokenRequest, STS.GetSessionTokenResponse> {
        GateOperation(STS.getSessionToken) { _, _ in
            .notSubjectToPolicies
        } run: { [issuer, codes] input, call in
            var claims = try issuer.claims(
                for: try Self.ownPrincipal(call.caller), in: call.accountID,
                lasting: Self.duration(input.durationSeconds, call.caller), call)
            let hasCode = try await codes.verify(
                serialNumber: input.serialNumber, code: input.tokenCode, call)
            if hasCode { claims.mfaSince = call.now }
            return STS.GetSessionTokenResponse(credentials: try issuer.credentials(claims))
        }
    }

    private static func ownPrincipal(_ caller: Caller) throws(ServiceError) -> SessionClaims.Principal {
        switch caller.kind {
        case .root: return .root
        case .user(let user): return .user(id: user.id)
        case .roleSession, .federatedUser, .nobody, .identityCenterUser:
            throw ServiceError(
                code: "AccessDenied", message: "Cannot call GetSessionToken with session credentials", httpStatus: 403)
        }
    }
}
