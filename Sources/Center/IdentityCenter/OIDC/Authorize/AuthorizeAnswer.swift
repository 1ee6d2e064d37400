/// What `GET /authorize`, and the answer to its question, lead to.
public enum AuthorizeAnswer: Sendable, Equatable {
    /// The person has to be asked.
    case ask(AuthorizeConsent)
    /// The browser goes here: to a port of its own machine, with a code or with the reason why there is none.
    case redirect(String)
    /// Nobody is to be told but the person: who asks is not known.
    case refused(AuthorizeRefusal)
}

/// What the person is asked about.
public struct AuthorizeConsent: Sendable, Equatable {
    /// What the program calls itself: untrusted text, with nothing in it that could turn a line around.
    public var clientName: String
    /// Where the browser is sent afterwards, for the page's `form-action`: `http://127.0.0.1:4711`.
    public var redirectOrigin: String
    /// What the program may do then; empty for programs of the old kind, which may do the same as with
    /// `sso:account:access`.
    public var scopes: [String]
}

/// Why a request to authorize is not even answered to who made it.
public enum AuthorizeRefusal: String, Sendable, Equatable, CaseIterable {
    case malformed, unknownClient, foreignRedirect, signedOut

    /// A sentence for the person who came along.
    public var description: String {
        switch self {
        case .malformed: "The link is not complete, or says something twice. Start again in the program."
        case .unknownClient:
            "The program is not registered here, or its registration has run out. Start again in the program."
        case .foreignRedirect:
            "The link would send you to a place that the program did not register. Do not go on."
        case .signedOut: "You are not signed in any more. Start again in the program."
        }
    }
}
