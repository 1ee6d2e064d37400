import AWSModels
import AWSProtocols

/// Why a login gets no credentials, in the words of AWS Sign-In (signin model, `OAuth2ErrorCode`, and the statuses that
/// its documentation gives them).
enum LoginFault: Error, Hashable, Sendable {
    /// The request, or its proof of possession, is not as it should be.
    case invalid(String)
    /// The authorization code is not good: not ours, another client's, used, or too old.
    case code
    /// The refresh token is not good, or what it rests on is over.
    case expired
    /// The user is gone, or has another password than when it signed in.
    case credentialsChanged
    /// The user's policies do not allow it to log in.
    case insufficientPermissions

    /// The proof of possession was used before.
    static let spentProof = LoginFault.invalid("Invalid DPoP proof: its jti was used before")

    var serviceError: ServiceError {
        switch self {
        case .invalid(let reason): Signin.Errors.validation(reason)
        case .code:
            denied("AUTHCODE_EXPIRED", 401, "The authorization code is invalid, was used before or has expired")
        case .expired: denied("TOKEN_EXPIRED", 401, "The login is over: log in again")
        case .credentialsChanged:
            denied("USER_CREDENTIALS_CHANGED", 403, "The user's credentials have changed: log in again")
        case .insufficientPermissions:
            denied(
                "INSUFFICIENT_PERMISSIONS", 403,
                "The user is not allowed to log in from the command line: allow signin:AuthorizeOAuth2Access and "
                    + "signin:CreateOAuth2Token, as the managed policy SignInLocalDevelopmentAccess does")
        }
    }

    private func denied(_ code: String, _ status: Int, _ message: String) -> ServiceError {
        var error = Signin.Errors.accessDenied(message).with("error", code)
        error.httpStatus = status
        return error
    }
}
