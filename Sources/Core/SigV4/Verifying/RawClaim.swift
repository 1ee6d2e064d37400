/// The parts of a signature as texts, wherever they stood, before any is looked at.
struct RawClaim {
    var algorithm: String
    var credential: String
    var signedHeaders: String
    var signature: String
    /// Nil only in a header signature dated by `Date`.
    var amzDate: String?
    /// `Date`, when there is no `X-Amz-Date`.
    var httpDate: String?
    var expires: String?
    var sessionToken: String?
    var isPresigned: Bool
}

extension SignatureVerifier {
    /// Finds the one signature: in the `Authorization` field or in the query, never in both, never twice.
    func rawClaim(of request: SignableRequest) throws(SignatureError) -> RawClaim {
        let fields = request.headers.values("authorization")
        if fields.count == 1, request.query.isEmpty { return try headerClaim(fields[0], request.headers) }
        let query = QueryParameters(request.query)
        let isPresigned = Self.queryNames.contains { !query.values($0).isEmpty }
        switch (fields.count, isPresigned) {
        case (0, false): throw missing
        case (1, false): return try headerClaim(fields[0], request.headers)
        case (0, true): return try queryClaim(query, request.headers)
        default: throw severalMechanisms
        }
    }

    private static let queryNames = ["X-Amz-Algorithm", "X-Amz-Signature", "X-Amz-Credential"]

    private var missing: SignatureError {
        switch dialect {
        case .standard: SignatureError(.missingAuthenticationToken, "Request is missing Authentication Token")
        case .s3: SignatureError(.accessDenied, "Access Denied")
        }
    }

    private var severalMechanisms: SignatureError {
        switch dialect {
        case .standard:
            SignatureError(
                .signatureDoesNotMatch,
                "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.")
        case .s3:
            SignatureError(
                .invalidArgument,
                "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string "
                    + "parameter or the Authorization header should be specified")
        }
    }

    /// The one field called `name`; more than one is refused, because two readers may take different ones.
    func single(_ name: String, in headers: HeaderList) throws(SignatureError) -> String? {
        guard headers.count(of: name) < 2 else {
            switch dialect {
            case .standard: throw SignatureError(.incompleteSignature, "Found more than one '\(name)' HTTP header.")
            case .s3: throw SignatureError(.invalidRequest, "Found more than one '\(name)' HTTP header.")
            }
        }
        return headers[name].map(CanonicalHeaders.trimmed)
    }
}
