public import Primitives

/// An AWS account: 12 digits, and what belongs to it as a whole.
public struct AccountRecord: Hashable, Sendable {
    /// 12 digits.
    public var id: String
    public var createdAt: Timestamp
    /// The account's one alias, if it has one.
    public var alias: String?
    /// Which version of session tokens the global endpoint was told to give: 1 or 2.
    public var tokenVersion: Int

    public init(id: String, createdAt: Timestamp, alias: String? = nil, tokenVersion: Int = 1) {
        self.id = id
        self.createdAt = createdAt
        self.alias = alias
        self.tokenVersion = tokenVersion
    }
}
