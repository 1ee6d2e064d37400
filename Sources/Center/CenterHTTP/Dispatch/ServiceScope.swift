import Primitives
import SigV4

/// The service that a request's signature is made for, as claimed: it chooses the protocol, and the gate verifies it.
enum ServiceScope {
    /// `s3` of `AWS4-HMAC-SHA256 Credential=AKIA…/20261121/us-east-1/s3/aws4_request, …`, or of a presigned URL.
    static func service(of request: SignableRequest) -> String? {
        if let header = request.headers["authorization"] {
            return service(inAuthorization: header)
        }
        for pair in request.query.split(separator: "&") where pair.hasPrefix("X-Amz-Credential=") {
            let value = pair.dropFirst("X-Amz-Credential=".count)
            return PercentEncoding.decodeText(value).flatMap(service(inCredential:))
        }
        return nil
    }

    private static let marker = Array("Credential=".utf8)

    private static func service(inAuthorization header: String) -> String? {
        var header = header
        let credential = header.withUTF8 { bytes -> String? in
            var start = 0
            while start < bytes.count {
                let rest = bytes[start...]
                let end = rest.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") } ?? bytes.count
                if bytes[start..<end].starts(with: marker) {
                    return String(decoding: bytes[(start + marker.count)..<end], as: UTF8.self)
                }
                start = end + 1
            }
            return nil
        }
        return credential.flatMap(service(inCredential:))
    }

    private static func service(inCredential credential: String) -> String? {
        let parts = credential.parts(separatedBy: UInt8(ascii: "/"))
        return parts.count >= 5 ? parts[parts.count - 2] : nil
    }
}
