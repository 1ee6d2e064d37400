public import Primitives

/// The tokens that came of one approval: an access token, and the refresh tokens that followed each other. No token is
/// kept: a refresh token names its family and its place in it, which this tells whether it is the last one.
public struct TokenFamilyRecord: Hashable, Sendable {
    /// 32 hexadecimal digits.
    public var id: String
    public var accountID: String
    /// Of the client's id, hexadecimal: a refresh token is good for its own client.
    public var clientHash: String
    /// As the client registered it: untrusted text.
    public var clientName: String
    /// The sign-in session that it came of, and ends with.
    public var sessionID: String
    /// Whose session that is.
    public var userID: String
    public var scopes: [String]
    public var createdAt: Timestamp
    /// When the sign-in session ends at the latest.
    public var expiresAt: Timestamp
    /// The place of the refresh token that is good now, counted from 0.
    public var generation: Int
    /// When the last of its predecessors were replaced, the latest last.
    public var rotations: [Timestamp]
    /// When it was ended before its time; nil if it was not.
    public var revokedAt: Timestamp?

    public init(
        id: String, accountID: String, clientHash: String, clientName: String, sessionID: String, userID: String,
        scopes: [String], createdAt: Timestamp, expiresAt: Timestamp
    ) {
        self.id = id
        self.accountID = accountID
        self.clientHash = clientHash
        self.clientName = clientName
        self.sessionID = sessionID
        self.userID = userID
        self.scopes = scopes
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        generation = 0
        rotations = []
    }
}
