import Primitives
import SigV4

/// The service that a request's signature is made for, as claimed: it chooses the protocol, and the gate verifies it.
enum ServiceScope {
    /// `s3` of `AWS4-HMAC-SHA256 Credential=AKIA…/20261121/us-east-1/s3/aws4_request, …`, or of a presigned URL.
    static func service(of request: SignableRequest) -> String? {
        if let header = request.headers["authorization"] {
            let fields = header.split { $0 == "," || $0 == " " }
            let credential = fields.first { $0.hasPrefix("Credential=") }?.dropFirst("Credential=".count)
            return credential.flatMap { service(inCredential: $0) }
        }
        for pair in request.query.split(separator: "&") where pair.hasPrefix("X-Amz-Credential=") {
            let value = pair.dropFirst("X-Amz-Credential=".count)
            return PercentEncoding.decodeText(value).flatMap { service(inCredential: $0) }
        }
        return nil
    }

    private static func service(inCredential credential: some StringProtocol) -> String? {
        let parts = credential.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count >= 5 ? String(parts[parts.count - 2]) : nil
    }
}
