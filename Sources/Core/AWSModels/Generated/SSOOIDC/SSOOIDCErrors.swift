// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOOIDC {
    /// The errors that the model lists.
    public enum Errors {
        /// `AccessDeniedException`, status 400.
        public static let accessDenied = ErrorModel(
            "AccessDeniedException", 400, message: "error_description", oauth: "access_denied")
        /// `AuthorizationPendingException`, status 400.
        public static let authorizationPending = ErrorModel(
            "AuthorizationPendingException", 400, message: "error_description", oauth: "authorization_pending")
        /// `ExpiredTokenException`, status 400.
        public static let expiredToken = ErrorModel(
            "ExpiredTokenException", 400, message: "error_description", oauth: "expired_token")
        /// `InternalServerException`, status 500.
        public static let internalServer = ErrorModel(
            "InternalServerException", 500, .receiver, message: "error_description", oauth: "server_error")
        /// `InvalidClientException`, status 401.
        public static let invalidClient = ErrorModel(
            "InvalidClientException", 401, message: "error_description", oauth: "invalid_client")
        /// `InvalidClientMetadataException`, status 400.
        public static let invalidClientMetadata = ErrorModel(
            "InvalidClientMetadataException", 400, message: "error_description", oauth: "invalid_client_metadata")
        /// `InvalidGrantException`, status 400.
        public static let invalidGrant = ErrorModel(
            "InvalidGrantException", 400, message: "error_description", oauth: "invalid_grant")
        /// `InvalidRedirectUriException`, status 400.
        public static let invalidRedirectUri = ErrorModel(
            "InvalidRedirectUriException", 400, message: "error_description", oauth: "invalid_redirect_uri")
        /// `InvalidRequestException`, status 400.
        public static let invalidRequest = ErrorModel(
            "InvalidRequestException", 400, message: "error_description", oauth: "invalid_request")
        /// `InvalidScopeException`, status 400.
        public static let invalidScope = ErrorModel(
            "InvalidScopeException", 400, message: "error_description", oauth: "invalid_scope")
        /// `SlowDownException`, status 400.
        public static let slowDown = ErrorModel(
            "SlowDownException", 400, message: "error_description", oauth: "slow_down")
        /// `UnauthorizedClientException`, status 400.
        public static let unauthorizedClient = ErrorModel(
            "UnauthorizedClientException", 400, message: "error_description", oauth: "unauthorized_client")
        /// `UnsupportedGrantTypeException`, status 400.
        public static let unsupportedGrantType = ErrorModel(
            "UnsupportedGrantTypeException", 400, message: "error_description", oauth: "unsupported_grant_type")
    }
}
