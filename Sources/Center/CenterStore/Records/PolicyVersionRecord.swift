public import Primitives

/// One version of a managed policy.
public struct PolicyVersionRecord: Hashable, Sendable {
    public var accountID: String
    public var policyID: String
    /// 1 for `v1`.
    public var number: Int
    /// The document's text as it was given.
    public var document: String
    public var createdAt: Timestamp

    public init(accountID: String, policyID: String, number: Int, document: String, createdAt: Timestamp) {
        self.accountID = accountID
        self.policyID = policyID
        self.number = number
        self.document = document
        self.createdAt = createdAt
    }

    /// `v1`.
    public var versionID: String { "v\(number)" }
}
