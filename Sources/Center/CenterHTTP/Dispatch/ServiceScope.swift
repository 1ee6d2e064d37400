import Primitives
import SigV4

/// The service that a request's signature is made for, as claimed: it chooses the protocol, and the gate verifies it.
enum ServiceScope {
    /// `s3` of `AWS4-HMAC-SHA256 Credential=AKIA…/20261121/us-east-1/s3/aws4_request, …`, or of a presigned URL.
    static func service(of request: SignableRequest) -> String? {
        if let header = request.headers["authorization"] {
            let separators = [UInt8(ascii: ","), UInt8(ascii: " ")]
            for field in header.utf8.split(whereSeparator: separators.contains) where field.starts(with: marker) {
                return service(inCredential: field.dropFirst(marker.count))
            }
            return nil
        }
        for pair in request.query.split(separator: "&") where pair.hasPrefix("X-Amz-Credential=") {
            let value = pair.dropFirst("X-Amz-Credential=".count)
            return PercentEncoding.decodeText(value).flatMap { service(inCredential: $0.utf8[...]) }
        }
        return nil
    }

    private static let marker = Array("Credential=".utf8)

    private static func service(inCredential credential: Substring.UTF8View) -> String? {
        let parts = credential.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return parts.count >= 5 ? String(Substring(parts[parts.count - 2])) : nil
    }
}
