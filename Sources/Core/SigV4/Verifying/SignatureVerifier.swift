public import Primitives

/// Verifies the signatures of requests to one service, in two steps with the look-up of the key between them:
/// `parse` checks everything that needs no secret, `verify` the signature itself.
public struct SignatureVerifier: Sendable {
    /// The name the service signs under; scopes of other services are refused.
    public var service: String
    public var dialect: SignatureDialect
    public var pathEncoding: SigningOptions.PathEncoding
    public var normalizesPath: Bool
    /// How far the signer's clock may be off either way, in seconds. AWS allows 15 minutes.
    public var tolerance: Int64

    public init(
        service: String, dialect: SignatureDialect, pathEncoding: SigningOptions.PathEncoding, normalizesPath: Bool,
        tolerance: Int64 = 900
    ) {
        self.service = service
        self.dialect = dialect
        self.pathEncoding = pathEncoding
        self.normalizesPath = normalizesPath
        self.tolerance = tolerance
    }

    /// Every service but S3.
    public static func standard(service: String, normalizesPath: Bool = true) -> SignatureVerifier {
        SignatureVerifier(
            service: service, dialect: .standard, pathEncoding: .double, normalizesPath: normalizesPath)
    }

    /// S3.
    public static let s3 = SignatureVerifier(service: "s3", dialect: .s3, pathEncoding: .single, normalizesPath: false)

    /// Reads the one signature of `request` and checks all that needs no secret: form, time, scope, what must be
    /// signed. Errors are AWS's, in the order AWS checks them.
    public func parse(_ request: SignableRequest, now: Timestamp) throws(SignatureError) -> UnverifiedSignature {
        let claim = try rawClaim(of: request)
        let timestamp = try timestamp(of: claim)
        let lifetime = try lifetime(of: claim)
        if dialect == .standard { try checkTime(timestamp, lifetime: lifetime, now: now) }
        let signedHeaders = try signedHeaders(of: claim, in: request)
        let (accessKeyID, scope) = try credential(of: claim, signedAt: timestamp)
        if dialect == .s3 { try checkTime(timestamp, lifetime: lifetime, now: now) }
        return UnverifiedSignature(
            accessKeyID: accessKeyID, scope: scope, signedHeaders: signedHeaders,
            sessionToken: claim.sessionToken.map { Secret(utf8: $0) }, timestamp: timestamp, lifetime: lifetime,
            claimedPayload: try claimedPayload(of: claim, in: request), isPresigned: claim.isPresigned,
            signature: claim.signature)
    }

    /// Checks the signature itself, in constant time. `payload` is what the body really is: its digest for services
    /// that read bodies whole; for S3 the claim, with the body to be read through `PayloadReader`.
    public func verify(
        _ unverified: UnverifiedSignature, of request: SignableRequest, payload: PayloadHash, secretAccessKey: Secret
    ) throws(SignatureError) -> VerifiedSignature {
        let key = SigningKey(secretAccessKey: secretAccessKey, scope: unverified.scope)
        return try verify(unverified, of: request, payload: payload, key: key)
    }

    /// Like the other, with a key already derived for `unverified.scope`.
    public func verify(
        _ unverified: UnverifiedSignature, of request: SignableRequest, payload: PayloadHash, key: SigningKey
    ) throws(SignatureError) -> VerifiedSignature {
        guard key.scope == unverified.scope, unverified.claimedPayload ?? payload == payload,
            candidates(unverified, request, payload).contains(where: { text in
                constantTimeEquals(key.signature(of: text), unverified.signature)
            })
        else { throw mismatch }
        return VerifiedSignature(
            accessKeyID: unverified.accessKeyID, timestamp: unverified.timestamp, payload: payload,
            isPresigned: unverified.isPresigned, signature: unverified.signature, key: key)
    }

    /// The strings that may have been signed: one, or two when a presigned query carries a session token, which some
    /// signers add after signing. A token is bound to its key by its own seal, so that nothing is lost by that.
    private func candidates(
        _ unverified: UnverifiedSignature, _ request: SignableRequest, _ payload: PayloadHash
    ) -> [[UInt8]] {
        let signature: Set<String> = unverified.isPresigned ? ["X-Amz-Signature"] : []
        var omissions = [signature]
        if unverified.isPresigned, dialect == .standard, unverified.sessionToken != nil {
            omissions.append(signature.union(["X-Amz-Security-Token"]))
        }
        let options = SigningOptions(pathEncoding: pathEncoding, normalizesPath: normalizesPath)
        return omissions.map { omitted in
            CanonicalRequest(
                request, signedNames: unverified.signedHeaders, payload: payload, options: options,
                omittedParameters: omitted
            ).stringToSign(at: unverified.timestamp, scope: unverified.scope)
        }
    }

    /// What AWS says when the signature is another.
    var mismatch: SignatureError {
        switch dialect {
        case .standard:
            SignatureError(
                .signatureDoesNotMatch,
                "The request signature we calculated does not match the signature you provided. Check your AWS Secret "
                    + "Access Key and signing method. Consult the service documentation for details.")
        case .s3: .s3SignatureMismatch
        }
    }
}

extension SignatureError {
    static let s3SignatureMismatch = SignatureError(
        .signatureDoesNotMatch,
        "The request signature we calculated does not match the signature you provided. Check your key and signing "
            + "method.")
}
