import GRDB

extension SQLiteReading {
    func identityStoreUser(_ id: String, in storeID: String) throws -> IdentityStoreUserRecord? {
        try first("id = ? AND store_id = ?", [id, storeID])
    }

    func identityStoreUser(named userName: String, in storeID: String) throws -> IdentityStoreUserRecord? {
        try first("store_id = ? AND name_key = ?", [storeID, NameKey.of(userName)])
    }

    func identityStoreUser(email: String, in storeID: String) throws -> IdentityStoreUserRecord? {
        try first("store_id = ? AND email_key = ?", [storeID, NameKey.of(email)])
    }

    func identityStoreUser(_ externalID: ExternalID, in storeID: String) throws -> IdentityStoreUserRecord? {
        try first(
            "id = (SELECT user_id FROM identity_store_external_ids \(Self.ofExternalID) AND user_id IS NOT NULL)",
            [storeID, externalID.issuer, externalID.id])
    }

    func identityStoreUsers(
        in storeID: String, beginning prefix: String, _ query: ListQuery
    ) throws -> ListPage<IdentityStoreUserRecord> {
        try named(storeID, prefix, query) { NameKey.of($0.userName) }
    }

    func identityStoreUserCount(in storeID: String) throws -> Int {
        try count("identity_store_users WHERE store_id = ?", [storeID])
    }

    func identityStoreGroup(_ id: String, in storeID: String) throws -> IdentityStoreGroupRecord? {
        try first("id = ? AND store_id = ?", [id, storeID])
    }

    func identityStoreGroup(named displayName: String, in storeID: String) throws -> IdentityStoreGroupRecord? {
        try first("store_id = ? AND name_key = ?", [storeID, NameKey.of(displayName)])
    }

    func identityStoreGroup(_ externalID: ExternalID, in storeID: String) throws -> IdentityStoreGroupRecord? {
        try first(
            "id = (SELECT group_id FROM identity_store_external_ids \(Self.ofExternalID) AND group_id IS NOT NULL)",
            [storeID, externalID.issuer, externalID.id])
    }

    func identityStoreGroups(
        in storeID: String, beginning prefix: String, _ query: ListQuery
    ) throws -> ListPage<IdentityStoreGroupRecord> {
        try named(storeID, prefix, query) { NameKey.of($0.displayName) }
    }

    func identityStoreGroupCount(in storeID: String) throws -> Int {
        try count("identity_store_groups WHERE store_id = ?", [storeID])
    }

    func identityStoreMembership(_ id: String, in storeID: String) throws -> IdentityStoreMembershipRecord? {
        try first("id = ? AND store_id = ?", [id, storeID])
    }

    func identityStoreMembership(
        ofUser userID: String, inGroup groupID: String, in storeID: String
    ) throws -> IdentityStoreMembershipRecord? {
        try first("user_id = ? AND group_id = ? AND store_id = ?", [userID, groupID, storeID])
    }

    func identityStoreMemberships(
        ofUser userID: String, in storeID: String, _ query: ListQuery
    ) throws -> ListPage<IdentityStoreMembershipRecord> {
        try ordered(query, by: "group_id", where: "user_id = ? AND store_id = ?", [userID, storeID], marker: \.groupID)
    }

    func identityStoreMemberships(
        inGroup groupID: String, in storeID: String, _ query: ListQuery
    ) throws -> ListPage<IdentityStoreMembershipRecord> {
        try ordered(query, by: "user_id", where: "group_id = ? AND store_id = ?", [groupID, storeID], marker: \.userID)
    }

    private static var ofExternalID: String { "WHERE store_id = ? AND issuer = ? AND external_id = ?" }

    private func named<Record: TableRow>(
        _ storeID: String, _ prefix: String, _ query: ListQuery, marker: (Record) -> String
    ) throws -> ListPage<Record> {
        let key = NameKey.of(prefix)
        guard !key.isEmpty else {
            return try ordered(query, by: "name_key", where: "store_id = ?", [storeID], marker: marker)
        }
        // No text that begins with the key comes after the key and the last character that there is.
        return try ordered(
            query, by: "name_key", where: "store_id = ? AND name_key >= ? AND name_key < ?",
            [storeID, key, key + "\u{10FFFF}"], marker: marker)
    }
}
