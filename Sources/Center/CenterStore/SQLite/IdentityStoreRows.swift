import GRDB
import Primitives

extension IdentityStoreUserRecord: TableRow {
    static let table = "identity_store_users"
    static let columns =
        ["id", "store_id", "user_name", "name_key", "email_key", "is_enabled"] + RecordHistory.columns + ["attributes"]
    static let scope = "store_id"

    init(row: Row, columns: SealedColumns) {
        self.init(
            identityStoreID: row["store_id"], id: row["id"], userName: row["user_name"], isEnabled: row["is_enabled"],
            history: RecordHistory(row: row))
        UserAttributesColumn.fill(&self, row["attributes"])
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [id, identityStoreID, userName, NameKey.of(userName), email.map(NameKey.of), isEnabled] + history.values
            + [UserAttributesColumn.text(self)]
    }
}

extension IdentityStoreGroupRecord: TableRow {
    static let table = "identity_store_groups"
    static let columns =
        ["id", "store_id", "display_name", "name_key", "description"] + RecordHistory.columns + ["external_ids"]
    static let scope = "store_id"

    init(row: Row, columns: SealedColumns) {
        self.init(
            identityStoreID: row["store_id"], id: row["id"], displayName: row["display_name"],
            description: row["description"], history: RecordHistory(row: row))
        externalIDs = ExternalIDColumn.ids(row["external_ids"] as String)
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [id, identityStoreID, displayName, NameKey.of(displayName), description] + history.values
            + [ExternalIDColumn.json(externalIDs).text]
    }
}

extension IdentityStoreMembershipRecord: TableRow {
    static let table = "identity_store_memberships"
    static let columns = ["id", "store_id", "group_id", "user_id"] + RecordHistory.columns
    static let scope = "store_id"

    init(row: Row, columns: SealedColumns) {
        self.init(
            identityStoreID: row["store_id"], id: row["id"], groupID: row["group_id"], userID: row["user_id"],
            history: RecordHistory(row: row))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [id, identityStoreID, groupID, userID] + history.values
    }
}

extension RecordHistory {
    static let columns = ["created_at", "created_by", "updated_at", "updated_by"]

    init(row: Row) {
        self.init(at: row.timestamp("created_at"), by: row["created_by"])
        update(at: row.timestamp("updated_at"), by: row["updated_by"])
    }

    var values: [(any DatabaseValueConvertible)?] {
        [createdAt.milliseconds, createdBy, updatedAt.milliseconds, updatedBy]
    }
}
