public import Primitives

/// The organization that all accounts of the center are in.
public struct OrganizationRecord: Hashable, Sendable {
    /// `o-…`.
    public var id: String
    /// The center's own account.
    public var managementAccountID: String
    /// `r-…`: the root of the tree of units and accounts.
    public var rootID: String
    public var createdAt: Timestamp
    public var rootTags: [Tag]

    public init(
        id: String, managementAccountID: String, rootID: String, createdAt: Timestamp, rootTags: [Tag] = []
    ) {
        self.id = id
        self.managementAccountID = managementAccountID
        self.rootID = rootID
        self.createdAt = createdAt
        self.rootTags = rootTags
    }
}
