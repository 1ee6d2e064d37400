/// A group in an identity store. Who is in it stands in `IdentityStoreMembershipRecord`.
public struct IdentityStoreGroupRecord: Hashable, Sendable {
    public var identityStoreID: String
    /// A UUID, perhaps after ten hexadecimal digits and `-`.
    public var id: String
    /// Unique within the store regardless of case and of how its characters are written.
    public var displayName: String
    public var description: String?
    public var externalIDs: [ExternalID] = []
    public var history: RecordHistory

    public init(
        identityStoreID: String, id: String, displayName: String, description: String? = nil, history: RecordHistory
    ) {
        self.identityStoreID = identityStoreID
        self.id = id
        self.displayName = displayName
        self.description = description
        self.history = history
    }
}
