public import Primitives

/// A code that a browser carries from the sign-in page to a program, bound to everything that it was asked for with
/// (RFC 6749 section 4.1, RFC 7636). Of the code a keyed hash is kept, also after its use, to know it when it comes
/// again.
public struct AuthorizationCodeRecord: Hashable, Sendable {
    /// Hexadecimal.
    public var codeHash: String
    public var accountID: String
    /// Of the client's id, hexadecimal.
    public var clientHash: String
    /// As the client registered it: untrusted text.
    public var clientName: String
    /// Exactly as it was asked for, port included.
    public var redirectURI: String
    /// `S256`, 43 characters.
    public var codeChallenge: String
    public var scopes: [String]
    /// Whether a refresh token comes with the access token.
    public var isRefreshable: Bool
    /// The sign-in session that agreed.
    public var sessionID: String
    /// Whose session that is.
    public var userID: String
    public var createdAt: Timestamp
    public var expiresAt: Timestamp
    /// What was issued for it; nil as long as it was not used.
    public var familyID: String?

    public init(
        codeHash: String, accountID: String, clientHash: String, clientName: String, redirectURI: String,
        codeChallenge: String, scopes: [String], isRefreshable: Bool, sessionID: String, userID: String,
        createdAt: Timestamp, expiresAt: Timestamp
    ) {
        self.codeHash = codeHash
        self.accountID = accountID
        self.clientHash = clientHash
        self.clientName = clientName
        self.redirectURI = redirectURI
        self.codeChallenge = codeChallenge
        self.scopes = scopes
        self.isRefreshable = isRefreshable
        self.sessionID = sessionID
        self.userID = userID
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}
