// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Signin {
    /// The errors that the model lists.
    public enum Errors {
        /// `AccessDeniedException`, status 400.
        public static let accessDenied = ErrorModel("AccessDeniedException", 400, oauth: "INVALID_REQUEST")
        /// `InternalServerException`, status 500.
        public static let internalServer = ErrorModel("InternalServerException", 500, .receiver, oauth: "server_error")
        /// `TooManyRequestsError`, status 429.
        public static let tooManyRequestsError = ErrorModel("TooManyRequestsError", 429, oauth: "INVALID_REQUEST")
        /// `ValidationException`, status 400.
        public static let validation = ErrorModel("ValidationException", 400, oauth: "INVALID_REQUEST")
    }
}
