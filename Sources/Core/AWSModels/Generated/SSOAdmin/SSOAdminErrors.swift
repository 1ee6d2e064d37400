// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
    /// The errors that the model lists.
    public enum Errors {
        /// `AccessDeniedException`, status 400.
        public static let accessDenied = ErrorModel("AccessDeniedException", 400, message: "Message")
        /// `ConflictException`, status 400.
        public static let conflict = ErrorModel("ConflictException", 400, message: "Message")
        /// `InternalServerException`, status 500.
        public static let internalServer = ErrorModel("InternalServerException", 500, .receiver, message: "Message")
        /// `ResourceNotFoundException`, status 400.
        public static let resourceNotFound = ErrorModel("ResourceNotFoundException", 400, message: "Message")
        /// `ServiceQuotaExceededException`, status 400.
        public static let serviceQuotaExceeded = ErrorModel("ServiceQuotaExceededException", 400, message: "Message")
        /// `ThrottlingException`, status 400.
        public static let throttling = ErrorModel("ThrottlingException", 400, message: "Message")
        /// `ValidationException`, status 400.
        public static let validation = ErrorModel("ValidationException", 400, message: "Message")
    }
}
