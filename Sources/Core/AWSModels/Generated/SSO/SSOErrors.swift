// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSO {
    /// The errors that the model lists.
    public enum Errors {
        /// `InvalidRequestException`, status 400.
        public static let invalidRequest = ErrorModel("InvalidRequestException", 400)
        /// `ResourceNotFoundException`, status 404.
        public static let resourceNotFound = ErrorModel("ResourceNotFoundException", 404)
        /// `TooManyRequestsException`, status 429.
        public static let tooManyRequests = ErrorModel("TooManyRequestsException", 429)
        /// `UnauthorizedException`, status 401.
        public static let unauthorized = ErrorModel("UnauthorizedException", 401)
    }
}
