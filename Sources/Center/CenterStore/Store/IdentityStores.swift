/// The people and groups of identity stores. Lists are ordered by name, memberships by the other side's id.
public protocol IdentityStoreReader {
    func identityStoreUser(_ id: String, in storeID: String) throws -> IdentityStoreUserRecord?
    func identityStoreUser(named userName: String, in storeID: String) throws -> IdentityStoreUserRecord?
    /// The user whose first e-mail address this is.
    func identityStoreUser(email: String, in storeID: String) throws -> IdentityStoreUserRecord?
    func identityStoreUser(_ externalID: ExternalID, in storeID: String) throws -> IdentityStoreUserRecord?
    /// Those whose name begins with `prefix`, in whatever case.
    func identityStoreUsers(
        in storeID: String, beginning prefix: String, _ query: ListQuery
    ) throws -> ListPage<IdentityStoreUserRecord>
    func identityStoreUserCount(in storeID: String) throws -> Int

    func identityStoreGroup(_ id: String, in storeID: String) throws -> IdentityStoreGroupRecord?
    func identityStoreGroup(named displayName: String, in storeID: String) throws -> IdentityStoreGroupRecord?
    func identityStoreGroup(_ externalID: ExternalID, in storeID: String) throws -> IdentityStoreGroupRecord?
    /// Those whose name begins with `prefix`, in whatever case.
    func identityStoreGroups(
        in storeID: String, beginning prefix: String, _ query: ListQuery
    ) throws -> ListPage<IdentityStoreGroupRecord>
    func identityStoreGroupCount(in storeID: String) throws -> Int

    func identityStoreMembership(_ id: String, in storeID: String) throws -> IdentityStoreMembershipRecord?
    func identityStoreMembership(
        ofUser userID: String, inGroup groupID: String, in storeID: String
    ) throws -> IdentityStoreMembershipRecord?
    func identityStoreMemberships(
        ofUser userID: String, in storeID: String, _ query: ListQuery
    ) throws -> ListPage<IdentityStoreMembershipRecord>
    func identityStoreMemberships(
        inGroup groupID: String, in storeID: String, _ query: ListQuery
    ) throws -> ListPage<IdentityStoreMembershipRecord>
}

/// Names, first e-mail addresses and external ids are unique: who takes what is taken gets `.duplicate`, whose `row` is
/// what was taken.
public protocol IdentityStoreWriter {
    func insert(_ user: IdentityStoreUserRecord) throws
    /// Replaces all but the store and id.
    func update(_ user: IdentityStoreUserRecord) throws
    /// Removes the user, who must be in no group and assigned nowhere any more.
    func deleteIdentityStoreUser(_ id: String, in storeID: String) throws
    func insert(_ group: IdentityStoreGroupRecord) throws
    /// Replaces all but the store and id.
    func update(_ group: IdentityStoreGroupRecord) throws
    /// Removes the group, which must have no members and be assigned nowhere any more.
    func deleteIdentityStoreGroup(_ id: String, in storeID: String) throws
    func insert(_ membership: IdentityStoreMembershipRecord) throws
    func deleteIdentityStoreMembership(_ id: String, in storeID: String) throws
}
