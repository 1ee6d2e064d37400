internal import AWSProtocols
internal import CenterStore
internal import Primitives
internal import SigV4

/// Proves who signed a request.
struct Authenticator: Sendable {
    let directory: any Directory
    let sessions: SessionSealer
    let revocations: Revocations

    /// `payload` is what the body really is, or nil if it is read later through `PayloadReader`, as S3's is.
    func authenticate(_ facts: RequestFacts, service: String, payload: PayloadHash?) async throws -> Authentication {
        let refusals = AuthenticationRefusals(isS3: service == "s3")
        let verifier: SignatureVerifier = service == "s3" ? .s3 : .standard(service: service)
        do {
            let claim = try verifier.parse(facts.signable, now: facts.receivedAt)
            let found = try await identity(of: claim, now: facts.receivedAt, refusals)
            guard let payload = payload ?? claim.claimedPayload else { throw refusals.unknownKey }
            let signature = try verifier.verify(
                claim, of: facts.signable, payload: payload, key: found.signingKey)
            if let session = found.caller.session {
                // Told only to who can sign for the session. What is revoked is over, as if its time had come.
                guard session.expiresAt > facts.receivedAt else { throw refusals.expired }
                guard try await !revocations.include(session) else { throw refusals.expired }
            }
            return Authentication(caller: found.caller, signature: signature, region: claim.scope.region)
        } catch let error as SignatureError {
            throw ServiceError(error)
        }
    }

    private func identity(
        of claim: UnverifiedSignature, now: Timestamp, _ refusals: AuthenticationRefusals
    ) async throws -> (caller: Caller, signingKey: SigningKey) {
        guard let token = claim.sessionToken else {
            guard let holder = try await directory.holder(ofKey: claim.accessKeyID), holder.key.isActive else {
                throw refusals.unknownKey
            }
            var caller = Caller(kind: holder.kind, accountID: holder.key.accountID, accessKeyID: holder.key.id)
            caller.keyLastUse = holder.key.lastUse
            return (caller, holder.signingKeys.key(of: claim.scope, holder.key.secret))
        }
        guard let claims = sessions.claims(of: token, accessKeyID: claim.accessKeyID, at: now) else {
            throw refusals.invalidToken
        }
        // Gone principals are looked up by unique id: a new one of the same name is another.
        guard let kind = try await directory.principal(claims.principal, in: claims.accountID) else {
            throw refusals.invalidToken
        }
        let caller = Caller(
            kind: kind, accountID: claims.accountID, accessKeyID: claims.accessKeyID, session: claims)
        return (caller, SigningKey(secretAccessKey: claims.secretAccessKey, scope: claim.scope))
    }
}

/// AWS's answers where a key or token is not good.
struct AuthenticationRefusals {
    let isS3: Bool

    /// No such key, an inactive one, or one whose owner is gone.
    var unknownKey: ServiceError {
        isS3
            ? ServiceError(
                code: "InvalidAccessKeyId",
                message: "The AWS Access Key Id you provided does not exist in our records.", httpStatus: 403)
            : ServiceError(
                code: "InvalidClientTokenId", message: "The security token included in the request is invalid.",
                httpStatus: 403)
    }

    /// A token that was not issued here, or for another key, or whose principal is gone.
    var invalidToken: ServiceError {
        isS3
            ? ServiceError(
                code: "InvalidToken", message: "The provided token is malformed or otherwise invalid.", httpStatus: 400)
            : unknownKey
    }

    var expired: ServiceError {
        isS3
            ? ServiceError(code: "ExpiredToken", message: "The provided token has expired.", httpStatus: 400)
            : ServiceError(
                code: "ExpiredToken", message: "The security token included in the request is expired",
                httpStatus: 403)
    }
}

extension ServiceError {
    /// A refused signature, under its code on the wire.
    init(_ error: SignatureError) {
        self.init(code: error.code.rawValue, message: error.message, httpStatus: error.httpStatus)
    }
}
