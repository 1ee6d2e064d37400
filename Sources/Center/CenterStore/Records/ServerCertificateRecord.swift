public import Primitives

/// A TLS server's certificate with its private key, which is sealed at rest and never given out.
public struct ServerCertificateRecord: Hashable, Sendable {
    public var accountID: String
    /// `ASCA…`.
    public var id: String
    /// Unique within the account regardless of case.
    public var name: String
    /// `/` or `/…/`.
    public var path: String
    /// In PEM.
    public var body: String
    /// The certificates above it, in PEM.
    public var chain: String?
    /// In PEM.
    public var privateKey: Secret
    public var uploadedAt: Timestamp
    /// When the certificate ends.
    public var expiresAt: Timestamp
    public var tags: [Tag]

    public init(
        accountID: String, id: String, name: String, path: String = "/", body: String, chain: String? = nil,
        privateKey: Secret, uploadedAt: Timestamp, expiresAt: Timestamp, tags: [Tag] = []
    ) {
        self.accountID = accountID
        self.id = id
        self.name = name
        self.path = path
        self.body = body
        self.chain = chain
        self.privateKey = privateKey
        self.uploadedAt = uploadedAt
        self.expiresAt = expiresAt
        self.tags = tags
    }

    /// `arn:aws:iam::ACCOUNT:server-certificate/PATH/NAME`.
    public var arn: String { "arn:aws:iam::\(accountID):server-certificate\(path)\(name)" }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}
