internal import Primitives

/// The text that stands for a request, and the string to sign made of its digest.
struct CanonicalRequest {
    /// Algorithm name of the only signature version there is here.
    static let algorithm = "AWS4-HMAC-SHA256"

    let text: String
    let signedHeaders: String

    /// `signedNames` are lower-case and sorted; `omittedParameters` are names in the query that are not covered.
    init(
        _ request: SignableRequest, signedNames: [String], payload: PayloadHash, options: SigningOptions,
        omittedParameters: Set<String> = []
    ) {
        let headers = CanonicalHeaders(request.headers, names: signedNames)
        signedHeaders = headers.names
        text = [
            request.method, CanonicalPath.text(of: request.path, options: options),
            QueryParameters(request.query).canonicalText(without: omittedParameters),
            headers.lines, headers.names, payload.text,
        ].joined(separator: "\n")
    }

    func stringToSign(at timestamp: Timestamp, scope: CredentialScope) -> String {
        [Self.algorithm, timestamp.basicISO8601, scope.description, sha256Hex(Array(text.utf8))].joined(separator: "\n")
    }
}
