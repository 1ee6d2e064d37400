/// That a user of an identity store is in a group of it.
public struct IdentityStoreMembershipRecord: Hashable, Sendable {
    public var identityStoreID: String
    /// A UUID.
    public var id: String
    public var groupID: String
    public var userID: String
    public var history: RecordHistory

    public init(identityStoreID: String, id: String, groupID: String, userID: String, history: RecordHistory) {
        self.identityStoreID = identityStoreID
        self.id = id
        self.groupID = groupID
        self.userID = userID
        self.history = history
    }
}
