/// Why a request is not authenticated: AWS's error code, and AWS's message for it.
public struct SignatureError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The codes as AWS's query protocol and S3 spell them.
    public enum Code: String, Sendable, CaseIterable {
        case missingAuthenticationToken = "MissingAuthenticationToken"
        case incompleteSignature = "IncompleteSignature"
        case signatureDoesNotMatch = "SignatureDoesNotMatch"
        // S3 alone has these.
        case accessDenied = "AccessDenied"
        case authorizationHeaderMalformed = "AuthorizationHeaderMalformed"
        case authorizationQueryParametersError = "AuthorizationQueryParametersError"
        case invalidArgument = "InvalidArgument"
        case invalidRequest = "InvalidRequest"
        case requestTimeTooSkewed = "RequestTimeTooSkewed"
        case contentSHA256Mismatch = "XAmzContentSHA256Mismatch"
        case incompleteBody = "IncompleteBody"
        case invalidChunkSize = "InvalidChunkSizeError"
        case malformedTrailer = "MalformedTrailerError"
        case missingContentLength = "MissingContentLength"
        case entityTooLarge = "EntityTooLarge"
    }

    public var code: Code
    /// AWS's own words.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The status AWS answers with.
    public var httpStatus: Int {
        switch code {
        case .missingAuthenticationToken, .signatureDoesNotMatch, .accessDenied, .requestTimeTooSkewed: 403
        case .missingContentLength: 411
        case .incompleteSignature, .authorizationHeaderMalformed, .authorizationQueryParametersError, .invalidArgument,
            .invalidRequest, .contentSHA256Mismatch, .incompleteBody, .invalidChunkSize, .malformedTrailer,
            .entityTooLarge:
            400
        }
    }

    public var description: String { "\(code.rawValue): \(message)" }
}
