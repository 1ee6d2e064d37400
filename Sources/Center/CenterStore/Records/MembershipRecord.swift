public import Primitives

/// That a user is in a group.
public struct MembershipRecord: Hashable, Sendable {
    public var accountID: String
    public var groupID: String
    public var userID: String
    public var addedAt: Timestamp

    public init(accountID: String, groupID: String, userID: String, addedAt: Timestamp) {
        self.accountID = accountID
        self.groupID = groupID
        self.userID = userID
        self.addedAt = addedAt
    }
}
