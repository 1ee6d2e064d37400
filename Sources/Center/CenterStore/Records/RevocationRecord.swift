public import Primitives

/// The sessions of an access key are no longer accepted.
public struct RevocationRecord: Hashable, Sendable {
    public var accountID: String
    /// `ASIA…`: that session and all that were made from it. `AKIA…`: the sessions that were made from that key until
    /// `revokedAt`, and all made from them; not the key itself.
    public var accessKeyID: String
    public var revokedAt: Timestamp
    /// From then on none of these sessions can be alive, and the record may go.
    public var expiresAt: Timestamp

    public init(accountID: String, accessKeyID: String, revokedAt: Timestamp, expiresAt: Timestamp) {
        self.accountID = accountID
        self.accessKeyID = accessKeyID
        self.revokedAt = revokedAt
        self.expiresAt = expiresAt
    }
}
