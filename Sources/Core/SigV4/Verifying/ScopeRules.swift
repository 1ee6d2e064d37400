internal import Primitives

extension SignatureVerifier {
    /// The key and its scope. All is compared exactly.
    func credential(
        of claim: RawClaim, signedAt timestamp: Timestamp
    ) throws(SignatureError) -> (accessKeyID: String, scope: CredentialScope) {
        guard claim.algorithm == CanonicalRequest.algorithm else { throw unsupported(claim) }
        let parts = claim.credential.parts(separatedBy: UInt8(ascii: "/"))
        guard parts.count == 5, !parts[0].isEmpty else { throw malformed(claim) }
        let scope = CredentialScope(date: parts[1], region: parts[2], service: parts[3])
        switch dialect {
        case .standard: try checkStandard(scope, terminator: parts[4], timestamp)
        case .s3: try checkS3(scope, terminator: parts[4], timestamp, claim)
        }
        return (parts[0], scope)
    }

    private func unsupported(_ claim: RawClaim) -> SignatureError {
        switch (dialect, claim.isPresigned) {
        case (.standard, _):
            SignatureError(.incompleteSignature, "Unsupported AWS 'algorithm': '\(claim.algorithm)'.")
        case (.s3, false):
            SignatureError(
                .invalidRequest,
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.")
        case (.s3, true):
            SignatureError(
                .authorizationQueryParametersError,
                "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and "
                    + "AWS4-ECDSA-P256-SHA256\"")
        }
    }

    private func malformed(_ claim: RawClaim) -> SignatureError {
        switch dialect {
        case .standard:
            SignatureError(
                .incompleteSignature,
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got "
                    + "'\(claim.credential)'")
        case .s3:
            s3Error(
                claim, "the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".")
        }
    }

    /// AWS says everything that is wrong with a scope at once.
    private func checkStandard(
        _ scope: CredentialScope, terminator: String, _ timestamp: Timestamp
    ) throws(SignatureError) {
        var sentences: [String] = []
        if scope.region.isEmpty { sentences.append("Credential should be scoped to a valid region.") }
        if scope.service != service {
            sentences.append("Credential should be scoped to correct service: '\(service)'.")
        }
        if terminator != CredentialScope.terminator {
            sentences.append(
                "Credential should be scoped with a valid terminator: '\(CredentialScope.terminator)', not "
                    + "'\(terminator)'.")
        }
        if scope.date != timestamp.basicDate {
            sentences.append(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
                    + "'\(scope.date)' != '\(timestamp.basicDate)', from '\(timestamp.basicISO8601)'.")
        }
        guard sentences.isEmpty else {
            throw SignatureError(.signatureDoesNotMatch, sentences.joined(separator: " "))
        }
    }

    private func checkS3(
        _ scope: CredentialScope, terminator: String, _ timestamp: Timestamp, _ claim: RawClaim
    ) throws(SignatureError) {
        guard scope.date == timestamp.basicDate else {
            throw s3Error(
                claim,
                "Invalid credential date \"\(scope.date)\". This date is not the same as X-Amz-Date: "
                    + "\"\(timestamp.basicDate)\".")
        }
        guard !scope.region.isEmpty else { throw malformed(claim) }
        guard scope.service == service else {
            throw s3Error(
                claim, "incorrect service \"\(scope.service)\". This endpoint belongs to \"\(service)\".")
        }
        guard terminator == CredentialScope.terminator else {
            throw s3Error(
                claim, "incorrect terminal \"\(terminator)\". This endpoint uses \"\(CredentialScope.terminator)\".")
        }
    }

    private func s3Error(_ claim: RawClaim, _ text: String) -> SignatureError {
        claim.isPresigned
            ? SignatureError(
                .authorizationQueryParametersError, "Error parsing the X-Amz-Credential parameter; \(text)")
            : SignatureError(.authorizationHeaderMalformed, "The authorization header is malformed; \(text)")
    }
}
