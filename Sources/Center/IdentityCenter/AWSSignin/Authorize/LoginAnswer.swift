/// What `GET /v1/authorize`, and the answer to its question, lead to.
public enum LoginAnswer: Sendable, Equatable {
    /// An IAM user or root has to sign in first; then the same request is made again.
    case signIn
    /// The person has to be asked.
    case ask(LoginConsent)
    /// The browser goes here: to a port of its own machine, with a code or with the reason why there is none.
    case redirect(String)
    /// The person copies this to the program: base 64 of `state=…&code=…`.
    case showCode(String)
    /// Nobody is to be told but the person: who asks is not known, or may not.
    case refused(LoginRefusal)
}

/// What the person is asked about.
public struct LoginConsent: Sendable, Equatable {
    public var client: LoginClient
    public var accountID: String
    /// `root` for root.
    public var userName: String
    /// Where the browser is sent afterwards, for the page's `form-action`: `http://127.0.0.1:4711`; nil where the code
    /// is shown.
    public var redirectOrigin: String?
}

/// Why a request to log in is not even answered to who made it.
public enum LoginRefusal: String, Sendable, Equatable, CaseIterable {
    case malformed, unknownClient, foreignRedirect, insufficientPermissions, passwordChangeNeeded, denied

    /// A sentence for the person who came along.
    public var description: String {
        switch self {
        case .malformed: "The link is not complete, or says something twice. Start again in the program."
        case .unknownClient: "The program that asks is not known here. Start again with: aws login"
        case .foreignRedirect: "The link would send you to a place that is not this machine. Do not go on."
        case .insufficientPermissions:
            "Your policies do not allow you to log in from the command line. Ask an administrator for the managed "
                + "policy SignInLocalDevelopmentAccess."
        case .passwordChangeNeeded:
            "Your password has to be changed before you log in: aws iam change-password, or ask an administrator."
        case .denied: "The program gets nothing. You can close this page."
        }
    }
}
