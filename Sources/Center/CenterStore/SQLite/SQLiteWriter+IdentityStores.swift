extension SQLiteWriter {
    func insert(_ user: IdentityStoreUserRecord) throws {
        try requireFree(user)
        try insertRow(user, named: user.userName)
        try put(user.externalIDs, in: user.identityStoreID, userID: user.id)
        note(.identityStoreUser(id: user.id))
    }

    func update(_ user: IdentityStoreUserRecord) throws {
        try requireFree(user)
        try updateRow(user, named: user.userName)
        try put(user.externalIDs, in: user.identityStoreID, userID: user.id)
        note(.identityStoreUser(id: user.id))
    }

    func deleteIdentityStoreUser(_ id: String, in storeID: String) throws {
        try deleteRow(IdentityStoreUserRecord.self, id, in: storeID)
        note(.identityStoreUser(id: id))
    }

    func insert(_ group: IdentityStoreGroupRecord) throws {
        try requireFree(group)
        try insertRow(group, named: group.displayName)
        try put(group.externalIDs, in: group.identityStoreID, groupID: group.id)
        note(.identityStoreGroup(id: group.id))
    }

    func update(_ group: IdentityStoreGroupRecord) throws {
        try requireFree(group)
        try updateRow(group, named: group.displayName)
        try put(group.externalIDs, in: group.identityStoreID, groupID: group.id)
        note(.identityStoreGroup(id: group.id))
    }

    func deleteIdentityStoreGroup(_ id: String, in storeID: String) throws {
        try deleteRow(IdentityStoreGroupRecord.self, id, in: storeID)
        note(.identityStoreGroup(id: id))
    }

    func insert(_ membership: IdentityStoreMembershipRecord) throws {
        try insertRow(membership, named: membership.userID)
        note(.identityStoreUser(id: membership.userID))
    }

    func deleteIdentityStoreMembership(_ id: String, in storeID: String) throws {
        guard let membership = try identityStoreMembership(id, in: storeID) else {
            throw StoreError.missing(table: IdentityStoreMembershipRecord.table, row: id)
        }
        try deleteRow(IdentityStoreMembershipRecord.self, id, in: storeID)
        note(.identityStoreUser(id: membership.userID))
    }

    /// The constraints would refuse it as well, but do not tell what was taken.
    private func requireFree(_ user: IdentityStoreUserRecord) throws {
        let store = user.identityStoreID
        if let other = try identityStoreUser(named: user.userName, in: store), other.id != user.id {
            throw StoreError.duplicate(table: IdentityStoreUserRecord.table, row: user.userName)
        }
        if let email = user.email, let other = try identityStoreUser(email: email, in: store), other.id != user.id {
            throw StoreError.duplicate(table: IdentityStoreUserRecord.table, row: email)
        }
    }

    private func requireFree(_ group: IdentityStoreGroupRecord) throws {
        let other = try identityStoreGroup(named: group.displayName, in: group.identityStoreID)
        if let other, other.id != group.id {
            throw StoreError.duplicate(table: IdentityStoreGroupRecord.table, row: group.displayName)
        }
    }

    private func put(
        _ ids: [ExternalID], in storeID: String, userID: String? = nil, groupID: String? = nil
    ) throws {
        let table = "identity_store_external_ids"
        try execute("DELETE FROM \(table) WHERE user_id = ? OR group_id = ?", [userID, groupID], table: table, row: "")
        for id in ids {
            try execute(
                "INSERT INTO \(table) (store_id, issuer, external_id, user_id, group_id) VALUES (?, ?, ?, ?, ?)",
                [storeID, id.issuer, id.id, userID, groupID], table: table, row: id.id)
        }
    }
}
