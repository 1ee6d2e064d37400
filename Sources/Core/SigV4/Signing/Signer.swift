public import Primitives

/// Signs requests with one set of credentials for one service in one region.
public struct Signer: Sendable {
    public var credentials: AWSCredentials
    public var region: String
    /// The name the service signs under, such as `iam` or `s3`.
    public var service: String
    public var options: SigningOptions

    public init(
        credentials: AWSCredentials, region: String, service: String, options: SigningOptions = .standard
    ) {
        self.credentials = credentials
        self.region = region
        self.service = service
        self.options = options
    }

    /// Signs with headers: gives the fields to add to `request`, which already carries `Host` and whatever else is to
    /// be covered. Fields that proxies change (`Connection`, `User-Agent`, `Expect`, …) are left out of the signature.
    public func sign(
        _ request: SignableRequest, payload: PayloadHash, at timestamp: Timestamp
    ) -> SigningResult {
        var added = HeaderList()
        if let token = credentials.sessionToken { added.append("X-Amz-Security-Token", token.revealed()) }
        added.append("X-Amz-Date", timestamp.basicISO8601)
        if options.sendsPayloadHash { added.append("x-amz-content-sha256", payload.text) }
        var covered = request
        covered.headers.append(contentsOf: added)
        if !options.signsSessionToken { covered.headers.remove("x-amz-security-token") }
        let result = signed(covered, payload: payload, at: timestamp)
        added.append(
            "Authorization",
            "\(CanonicalRequest.algorithm) Credential=\(credentials.accessKeyID)/\(scope(at: timestamp)), "
                + "SignedHeaders=\(result.canonical.signedHeaders), Signature=\(result.signature)")
        return SigningResult(
            headers: added, query: request.query, signature: result.signature, canonicalRequest: result.canonical.text,
            stringToSign: result.stringToSign)
    }

    /// Signs in the query, so that the address alone carries the authority: gives the whole new query. `lifetime` is
    /// in seconds, 1 to 604800. All fields of `request` that can be covered are, and must be sent with it.
    public func presign(
        _ request: SignableRequest, payload: PayloadHash, at timestamp: Timestamp, lifetime: Int
    ) -> SigningResult {
        let names = Self.coveredNames(of: request.headers).joined(separator: ";")
        var parameters = [
            ("X-Amz-Algorithm", CanonicalRequest.algorithm),
            ("X-Amz-Credential", "\(credentials.accessKeyID)/\(scope(at: timestamp))"),
            ("X-Amz-Date", timestamp.basicISO8601), ("X-Amz-SignedHeaders", names),
            ("X-Amz-Expires", String(lifetime)),
        ]
        if let token = credentials.sessionToken { parameters.append(("X-Amz-Security-Token", token.revealed())) }
        let added = parameters.map { "\($0.0)=\(PercentEncoding.encode($0.1))" }
        let query = (request.query.isEmpty ? added : [request.query] + added).joined(separator: "&")
        var covered = request
        covered.query = query
        let result = signed(
            covered, payload: payload, at: timestamp,
            omittedParameters: options.signsSessionToken ? [] : ["X-Amz-Security-Token"])
        return SigningResult(
            headers: [:], query: query + "&X-Amz-Signature=\(result.signature)", signature: result.signature,
            canonicalRequest: result.canonical.text, stringToSign: result.stringToSign)
    }

    private func scope(at timestamp: Timestamp) -> CredentialScope {
        CredentialScope(at: timestamp, region: region, service: service)
    }

    private func signed(
        _ request: SignableRequest, payload: PayloadHash, at timestamp: Timestamp, omittedParameters: Set<String> = []
    ) -> (canonical: CanonicalRequest, stringToSign: String, signature: String) {
        let scope = scope(at: timestamp)
        let canonical = CanonicalRequest(
            request, signedNames: Self.coveredNames(of: request.headers), payload: payload, options: options,
            omittedParameters: omittedParameters)
        let text = canonical.stringToSign(at: timestamp, scope: scope)
        let key = SigningKey(secretAccessKey: credentials.secretAccessKey, scope: scope)
        return (canonical, String(decoding: text, as: UTF8.self), key.signature(of: text))
    }

    /// Lower-case and sorted, each once.
    private static func coveredNames(of headers: HeaderList) -> [String] {
        Set(headers.fields.map { $0.name.lowercased() }).subtracting(changeable).sorted()
    }

    /// What a proxy or an HTTP library may change or add on the way, and what the signature itself goes into.
    private static let changeable: Set<String> = [
        "authorization", "cache-control", "connection", "expect", "from", "keep-alive", "max-forwards", "pragma",
        "proxy-authorization", "referer", "te", "trailer", "transfer-encoding", "upgrade", "user-agent",
        "x-amzn-trace-id", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto",
    ]
}
