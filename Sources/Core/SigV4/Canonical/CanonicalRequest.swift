internal import Primitives

/// The text that stands for a request, and the string to sign made of its digest.
struct CanonicalRequest {
    /// Algorithm name of the only signature version there is here.
    static let algorithm = "AWS4-HMAC-SHA256"

    /// UTF-8.
    let bytes: [UInt8]
    private let signedNames: [String]

    /// `signedNames` are lower-case and sorted; `omittedParameters` are names in the query that are not covered.
    init(
        _ request: SignableRequest, signedNames: [String], payload: PayloadHash, options: SigningOptions,
        omittedParameters: Set<String> = []
    ) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1024)
        bytes.appendLine(request.method)
        bytes.appendLine(CanonicalPath.text(of: request.path, options: options))
        bytes.appendLine(
            request.query.isEmpty
                ? "" : QueryParameters(request.query).canonicalText(without: omittedParameters))
        CanonicalHeaders.append(request.headers, names: signedNames, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        CanonicalHeaders.append(names: signedNames, to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(utf8: payload.text)
        self.bytes = bytes
        self.signedNames = signedNames
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// `host;x-amz-date`.
    var signedHeaders: String { signedNames.joined(separator: ";") }

    /// UTF-8.
    func stringToSign(at timestamp: Timestamp, scope: CredentialScope) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(192)
        bytes.appendLine(Self.algorithm)
        bytes.appendLine(timestamp.basicISO8601)
        for part in [scope.date, scope.region, scope.service] {
            bytes.append(utf8: part)
            bytes.append(UInt8(ascii: "/"))
        }
        bytes.appendLine(CredentialScope.terminator)
        bytes.append(utf8: sha256Hex(self.bytes))
        return bytes
    }
}

extension [UInt8] {
    /// Adds the UTF-8 of `text` and a line feed.
    fileprivate mutating func appendLine(_ text: String) {
        append(utf8: text)
        append(UInt8(ascii: "\n"))
    }
}
