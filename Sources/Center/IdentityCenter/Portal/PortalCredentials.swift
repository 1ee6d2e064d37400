public import CenterGate
public import CenterStore
public import Primitives

/// Credentials of a role, as the portal shows them.
public struct PortalCredentials: Sendable {
    public var accessKeyID: String
    public var secretAccessKey: Secret
    public var sessionToken: Secret
    public var expiresAt: Timestamp
}

extension PortalOperations {
    /// What GetRoleCredentials gives, for who asks with a browser's session instead of a program's token; recorded like
    /// it. Nil where the role is not assigned, or the session is over.
    public func credentials(
        roleName: String, accountID: String, by session: SignInSessionRecord, _ facts: RequestFacts, through gate: Gate
    ) async throws -> PortalCredentials? {
        guard case .identityStoreUser(let id) = session.subject,
            let signIn = try await core.store.read({ try $0.signIn(session.id, of: id, at: facts.receivedAt) }),
            let assigned = try await assignments.role(named: roleName, ofUser: id, in: accountID)
        else { return nil }
        let claims = claims(of: assigned, signIn, at: facts.receivedAt)
        let credentials = PortalCredentials(
            accessKeyID: claims.accessKeyID, secretAccessKey: claims.secretAccessKey,
            sessionToken: try sessions.token(for: claims), expiresAt: claims.expiresAt)
        try await gate.recordDecision(
            "GetRoleCredentials", by: signIn, facts,
            [
                "role_name": .string(roleName), "account_id": .string(accountID),
                "accessKeyId": .string(claims.accessKeyID), "sessionId": .string(session.id),
            ])
        return credentials
    }
}
