internal import AWSProtocols

/// Why a request for a token is refused: OAuth's code, as clients of any make read it, under AWS's name, as AWS's
/// clients do (RFC 6749 section 5.2, RFC 8628 section 3.5; sso-oidc model, errors of CreateToken and RegisterClient).
public struct OAuthError: Error, Hashable, Sendable {
    /// OAuth's codes.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        case invalidRequest = "invalid_request"
        case invalidClient = "invalid_client"
        case invalidGrant = "invalid_grant"
        case unauthorizedClient = "unauthorized_client"
        case unsupportedGrantType = "unsupported_grant_type"
        case invalidScope = "invalid_scope"
        case accessDenied = "access_denied"
        case authorizationPending = "authorization_pending"
        case slowDown = "slow_down"
        case expiredToken = "expired_token"
        case invalidClientMetadata = "invalid_client_metadata"
        case invalidRedirectURI = "invalid_redirect_uri"
        /// Of `/authorize` alone.
        case unsupportedResponseType = "unsupported_response_type"

        /// The shape of the error in AWS's model.
        var shapeName: String {
            switch self {
            case .invalidRequest, .unsupportedResponseType: "InvalidRequestException"
            case .invalidClient: "InvalidClientException"
            case .invalidGrant: "InvalidGrantException"
            case .unauthorizedClient: "UnauthorizedClientException"
            case .unsupportedGrantType: "UnsupportedGrantTypeException"
            case .invalidScope: "InvalidScopeException"
            case .accessDenied: "AccessDeniedException"
            case .authorizationPending: "AuthorizationPendingException"
            case .slowDown: "SlowDownException"
            case .expiredToken: "ExpiredTokenException"
            case .invalidClientMetadata: "InvalidClientMetadataException"
            case .invalidRedirectURI: "InvalidRedirectUriException"
            }
        }
    }

    public var code: Code
    /// For the developer of the client.
    public var description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }

    static let unknownClient = OAuthError(.invalidClient, "Invalid client provided")
    static let invalidGrant = OAuthError(.invalidGrant, "Invalid grant provided")
}

extension ServiceError {
    /// The error as AWS's clients know it; the protocol's writer adds OAuth's code.
    init(_ error: OAuthError) {
        self.init(
            code: error.code.shapeName, message: error.description,
            httpStatus: error.code == .invalidClient ? 401 : 400)
    }
}
