public import Primitives

/// An AWS account: 12 digits, and what belongs to it as a whole.
public struct AccountRecord: Hashable, Sendable {
    /// 12 digits.
    public var id: String
    public var createdAt: Timestamp
    /// The account's one alias, if it has one.
    public var alias: String?

    public init(id: String, createdAt: Timestamp, alias: String? = nil) {
        self.id = id
        self.createdAt = createdAt
        self.alias = alias
    }
}
