internal import AWSModels
internal import CenterGate
internal import Platform
internal import Primitives

/// Makes the credentials of new sessions.
struct SessionIssuer: Sendable {
    let sessions: SessionSealer
    let entropy: Entropy

    /// Credentials of a session of `principal` that lasts `seconds` from the call on.
    func credentials(
        for principal: SessionClaims.Principal, in accountID: String, lasting seconds: Int, _ call: Call,
        _ complete: (inout SessionClaims) -> Void
    ) throws -> STS.Credentials {
        var claims = SessionClaims(
            accountID: accountID, principal: principal,
            accessKeyID: AWSIdentifiers.make(.temporaryAccessKey, accountID: accountID, entropy: entropy),
            secretAccessKey: AWSIdentifiers.makeSecretAccessKey(entropy: entropy), issuedAt: call.now,
            expiresAt: Timestamp(seconds: call.now.seconds).adding(seconds: Int64(seconds)),
            parentAccessKeyID: call.caller.accessKeyID)
        complete(&claims)
        return STS.Credentials(
            accessKeyId: claims.accessKeyID, secretAccessKey: claims.secretAccessKey,
            sessionToken: try sessions.token(for: claims), expiration: claims.expiresAt)
    }
}
