public import Primitives

/// An identity provider that speaks SAML 2.0. Its private keys are sealed at rest and never given out.
public struct SAMLProviderRecord: Hashable, Sendable {
    public var accountID: String
    /// The provider's unique id, upper-case letters and digits.
    public var id: String
    /// Unique within the account regardless of case.
    public var name: String
    /// The metadata document, XML as it was given.
    public var metadata: String
    public var createdAt: Timestamp
    public var validUntil: Timestamp
    /// `Required` or `Allowed`; nil if it was never set.
    public var encryptionMode: String?
    /// What assertions are decrypted with, in the order in which they were added.
    public var privateKeys: [PrivateKey]
    public var tags: [Tag]

    /// One key with which a provider's assertions are decrypted.
    public struct PrivateKey: Hashable, Sendable {
        /// Upper-case letters and digits.
        public var id: String
        public var addedAt: Timestamp
        /// In PEM.
        public var pem: Secret

        public init(id: String, addedAt: Timestamp, pem: Secret) {
            self.id = id
            self.addedAt = addedAt
            self.pem = pem
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(id)
        }
    }

    public init(
        accountID: String, id: String, name: String, metadata: String, createdAt: Timestamp, validUntil: Timestamp,
        encryptionMode: String? = nil, privateKeys: [PrivateKey] = [], tags: [Tag] = []
    ) {
        self.accountID = accountID
        self.id = id
        self.name = name
        self.metadata = metadata
        self.createdAt = createdAt
        self.validUntil = validUntil
        self.encryptionMode = encryptionMode
        self.privateKeys = privateKeys
        self.tags = tags
    }

    /// `arn:aws:iam::ACCOUNT:saml-provider/NAME`.
    public var arn: String { "arn:aws:iam::\(accountID):saml-provider/\(name)" }
}
