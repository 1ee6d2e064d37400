public import Primitives

/// An identity provider that speaks OpenID Connect.
public struct OpenIDConnectProviderRecord: Hashable, Sendable {
    public var accountID: String
    /// The issuer without `https://`: `HOST` or `HOST/PATH`. Unique within the account.
    public var url: String
    /// Audiences, in the order in which they were added.
    public var clientIDs: [String]
    /// SHA-1 of certificates, 40 characters each.
    public var thumbprints: [String]
    public var createdAt: Timestamp
    public var tags: [Tag]

    public init(
        accountID: String, url: String, clientIDs: [String] = [], thumbprints: [String] = [], createdAt: Timestamp,
        tags: [Tag] = []
    ) {
        self.accountID = accountID
        self.url = url
        self.clientIDs = clientIDs
        self.thumbprints = thumbprints
        self.createdAt = createdAt
        self.tags = tags
    }

    /// `arn:aws:iam::ACCOUNT:oidc-provider/HOST/PATH`.
    public var arn: String { "arn:aws:iam::\(accountID):oidc-provider/\(url)" }
}
