public import Primitives

/// A program that asked to be let in, and waits for a person to say so in a browser (RFC 8628). Nothing in it is a
/// secret: of both codes only a keyed hash is kept.
public struct DeviceAuthorizationRecord: Hashable, Sendable {
    /// What became of it.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Nobody decided yet.
        case pending
        /// Approved; the program has not fetched its token.
        case approved
        /// Refused, for good.
        case denied
        /// The token was fetched, which can be done once.
        case exchanged
    }

    /// Hexadecimal; tells authorizations apart.
    public var deviceCodeHash: String
    public var accountID: String
    /// Hexadecimal; unique among the authorizations that there are.
    public var userCodeHash: String
    /// Of the client's id, hexadecimal: nobody else can fetch the token.
    public var clientHash: String
    /// As the client registered it: untrusted text.
    public var clientName: String
    /// What the token is to be good for; empty for clients that registered none.
    public var scopes: [String]
    /// Whether a refresh token comes with the access token.
    public var isRefreshable: Bool
    /// From where the program asked.
    public var sourceIP: String
    public var userAgent: String
    public var createdAt: Timestamp
    public var expiresAt: Timestamp
    public var state: State
    /// The sign-in session that approved it.
    public var sessionID: String?
    /// Whose session that is: the id of a person in the identity store.
    public var userID: String?

    /// One that nobody decided on.
    public init(
        deviceCodeHash: String, accountID: String, userCodeHash: String, clientHash: String, clientName: String,
        scopes: [String], isRefreshable: Bool, sourceIP: String, userAgent: String, createdAt: Timestamp,
        expiresAt: Timestamp
    ) {
        self.deviceCodeHash = deviceCodeHash
        self.accountID = accountID
        self.userCodeHash = userCodeHash
        self.clientHash = clientHash
        self.clientName = clientName
        self.scopes = scopes
        self.isRefreshable = isRefreshable
        self.sourceIP = sourceIP
        self.userAgent = userAgent
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        state = .pending
    }
}
