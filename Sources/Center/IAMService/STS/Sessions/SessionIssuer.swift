internal import AWSModels
internal import AWSProtocols
internal import CenterGate
internal import Platform
internal import Primitives

/// Makes the credentials of new sessions.
struct SessionIssuer: Sendable {
    let sessions: SessionSealer
    let entropy: Entropy

    /// What is known of a new session of `principal` that lasts `seconds` from the call on; its key is new.
    ///
    /// - Throws: `ValidationError` where the caller's own session stands at the end of too long a chain.
    func claims(
        for principal: SessionClaims.Principal, in accountID: String, lasting seconds: Int, _ call: Call
    ) throws(ServiceError) -> SessionClaims {
        guard let chain = SessionChain.behind(call.caller, now: call.now) else {
            throw ServiceError.validation(
                "A session cannot be made from a chain of more than \(SessionChain.limit) sessions")
        }
        var claims = SessionClaims(
            accountID: accountID, principal: principal,
            accessKeyID: AWSIdentifiers.make(.temporaryAccessKey, accountID: accountID, entropy: entropy),
            secretAccessKey: AWSIdentifiers.makeSecretAccessKey(entropy: entropy), issuedAt: call.now,
            expiresAt: Timestamp(seconds: call.now.seconds).adding(seconds: Int64(seconds)),
            parentAccessKeyID: call.caller.accessKeyID)
        claims.chain = chain
        return claims
    }

    /// The credentials of a session.
    func credentials(_ claims: SessionClaims) throws -> STS.Credentials {
        STS.Credentials(
            accessKeyId: claims.accessKeyID, secretAccessKey: claims.secretAccessKey,
            sessionToken: try sessions.token(for: claims), expiration: claims.expiresAt)
    }
}
