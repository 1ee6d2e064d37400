internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import CenterStore

extension PortalOperations {
    /// Ends the sign-in that the token came of, with all tokens of it. Credentials of roles stay good until their end, as
    /// on AWS (portal API model, `Logout`).
    var logout: GateOperation<SSO.LogoutRequest, EmptyStructure> {
        GateOperation(SSO.logout) { _, _ in
            .notSubjectToPolicies
        } run: { [self] input, call in
            let token = try await signIn(input.accessToken, call).token
            return try await core.store.change(call) { writer in
                try writer.endSignInSession(token.sessionID, at: call.now)
                return EmptyStructure()
            }
        }
    }
}
