internal import AWSModels
internal import AWSProtocols
public import CenterGate
internal import CenterStore
internal import Primitives

/// The operations of the portal API (`sso`): what programs do with an access token. Nothing is read from the store for a
/// token that was seen before, as long as nothing of what it rests on changed.
public struct PortalOperations: Sendable {
    let core: OIDCCore
    let assignments: Assignments
    let sessions: SessionSealer

    /// - Parameters:
    ///   - core: that of sso-oidc, whose tokens these are.
    ///   - assignments: what people may use.
    ///   - sessions: what seals session tokens; the gate's own, so that it can open them.
    public init(_ core: OIDCCore, assignments: Assignments, sessions: SessionSealer) {
        self.core = core
        self.assignments = assignments
        self.sessions = sessions
    }

    /// All of them, for the gate.
    public var all: [AnyGateOperation] {
        [
            AnyGateOperation(listAccounts), AnyGateOperation(listAccountRoles), AnyGateOperation(getRoleCredentials),
            AnyGateOperation(logout),
        ]
    }

    /// Whose token it is, now.
    func signIn(_ text: Secret, _ call: Call) async throws -> (token: AccessToken, signIn: LiveSignIn) {
        guard let token = core.issuer.accessTokens.token(text, at: call.now), token.givesAccountAccess,
            let signIn = try await core.signIns.signIn(of: token, at: call.now)
        else { throw SSO.Errors.unauthorized("Session token not found or invalid") }
        call.identified(as: signIn)
        return (token, signIn)
    }

    /// In AWS's words, whether the role does not exist or is not assigned. The model does not list this error.
    static let noAccess = ServiceError(code: "ForbiddenException", message: "No access", httpStatus: 403)
}
