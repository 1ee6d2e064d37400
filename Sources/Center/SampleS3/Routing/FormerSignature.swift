public import SigV4

/// Signature Version 2, which boto3 and version 1 of the CLI still write into links unless they are told otherwise
/// (`signature_version = s3v4`). S3 refuses it for buckets made since June 2020 ("AWS Signature Version 2 turned off
/// (deprecated) for Amazon S3"), and so does the sample, for all.
public enum FormerSignature {
    /// Whether a request carries one, in its query or in `Authorization`. Links of other services name an `Action`.
    public static func isPresent(in request: SignableRequest) -> Bool {
        if request.headers.values("authorization").contains(where: { $0.hasPrefix("AWS ") }) { return true }
        if request.query.isEmpty { return false }
        let names = Set(request.query.split(separator: "&").map { $0.prefix { $0 != "=" } })
        return names.isSuperset(of: ["AWSAccessKeyId", "Signature", "Expires"]) && !names.contains("Action")
    }

    static let refusal = S3Error.invalidRequest(
        "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.")
}
