public import Primitives

/// A sign-in that is kept.
public struct KeptSignIn: Sendable {
    public enum Kind: String, Sendable {
        /// Of `twinlock login` or `aws sso login`.
        case identityCenter = "identity-center"
        /// Of `aws login`.
        case awsLogin = "aws-login"
    }

    public let kind: Kind
    /// The name of the `sso-session`, or the profile's `login_session`; nil where no section of the config file names
    /// the entry.
    public let session: String?
    /// Nil for `aws login`.
    public let startURL: String?
    public let expiration: Timestamp
    /// Whether it can be renewed without a person.
    public let isRenewable: Bool
    /// Where it lies.
    public let place: String
    public let isPlainText: Bool
}

/// What became of a sign-in that was to end.
public struct EndedSignIn: Sendable {
    /// The start URL.
    public let startURL: String
    /// Whether the service was told, or knew already.
    public let isRevoked: Bool
    /// Why it was not told.
    public let problem: String?
    /// How many role sessions ended on this machine with it.
    public let sessions: Int
}

/// An account that the person who signed in may enter.
public struct SSOAccount: Sendable, Equatable {
    /// Twelve digits.
    public let id: String
    /// Nil where the service tells none.
    public let name: String?
    public let email: String?

    public init(id: String, name: String?, email: String?) {
        (self.id, self.name, self.email) = (id, name, email)
    }
}
