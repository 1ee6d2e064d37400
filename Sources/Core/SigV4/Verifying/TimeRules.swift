internal import Primitives

extension SignatureVerifier {
    /// When the claim says it was signed.
    func timestamp(of claim: RawClaim) throws(SignatureError) -> Timestamp {
        if let text = claim.amzDate {
            if let timestamp = Timestamp(basicISO8601: text) { return timestamp }
        } else if let text = claim.httpDate {
            if let timestamp = Timestamp(httpDate: text) ?? Timestamp(basicISO8601: text) { return timestamp }
        }
        let text = claim.amzDate ?? claim.httpDate ?? ""
        switch (dialect, claim.isPresigned) {
        case (.standard, _):
            throw SignatureError(
                .incompleteSignature,
                "Date must be in ISO-8601 'basic format'. Got '\(text)'. See http://en.wikipedia.org/wiki/ISO_8601")
        case (.s3, false):
            throw SignatureError(.accessDenied, "AWS authentication requires a valid Date or x-amz-date header")
        case (.s3, true):
            throw SignatureError(
                .authorizationQueryParametersError,
                "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"")
        }
    }

    /// `X-Amz-Expires`: 1 to 604800 seconds, a week.
    func lifetime(of claim: RawClaim) throws(SignatureError) -> Int? {
        guard let text = claim.expires else { return nil }
        let code: SignatureError.Code =
            dialect == .s3 ? .authorizationQueryParametersError : .incompleteSignature
        guard let seconds = Int(text), text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }) else {
            throw SignatureError(code, "X-Amz-Expires should be a number")
        }
        guard seconds >= 0 else { throw SignatureError(code, "X-Amz-Expires must be non-negative") }
        guard seconds >= 1 else { throw SignatureError(code, "X-Amz-Expires must be at least 1 second") }
        guard seconds <= 604_800 else {
            throw SignatureError(
                code,
                "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less "
                    + "than 604800 seconds")
        }
        return seconds
    }

    /// Whether the claim's time is current. S3 lets a presigned request live for as long as it says; all others, as on
    /// AWS, give it the same minutes either way as any other request, whatever it says (Kubernetes' sign-in relies on
    /// an STS address that says 60 seconds living for 15 minutes).
    func checkTime(_ signed: Timestamp, lifetime: Int?, now: Timestamp) throws(SignatureError) {
        let isEarly = signed.milliseconds > now.adding(seconds: tolerance).milliseconds
        switch dialect {
        case .standard:
            guard !isEarly else { throw notYetCurrent(signed, now) }
            guard signed >= now.adding(seconds: -tolerance) else { throw expired(signed, now) }
        case .s3:
            if let lifetime {
                guard !isEarly else { throw SignatureError(.accessDenied, "Request is not valid yet") }
                guard now <= signed.adding(seconds: Int64(lifetime)) else {
                    throw SignatureError(.accessDenied, "Request has expired")
                }
            } else if isEarly || signed < now.adding(seconds: -tolerance) {
                throw SignatureError(
                    .requestTimeTooSkewed,
                    "The difference between the request time and the current time is too large.")
            }
        }
    }

    private func expired(_ signed: Timestamp, _ now: Timestamp) -> SignatureError {
        let earliest = now.adding(seconds: -tolerance)
        return SignatureError(
            .signatureDoesNotMatch,
            "Signature expired: \(signed.basicISO8601) is now earlier than \(earliest.basicISO8601) "
                + "(\(now.basicISO8601) - \(tolerance / 60) min.)")
    }

    private func notYetCurrent(_ signed: Timestamp, _ now: Timestamp) -> SignatureError {
        let latest = now.adding(seconds: tolerance)
        return SignatureError(
            .signatureDoesNotMatch,
            "Signature not yet current: \(signed.basicISO8601) is still later than \(latest.basicISO8601) "
                + "(\(now.basicISO8601) + \(tolerance / 60) min.)")
    }
}
