import GRDB
import Primitives

extension OrganizationRecord: TableRow {
    static let table = "organizations"
    static let columns = ["id", "management_account_id", "root_id", "created_at", "root_tags"]
    static let scope = "management_account_id"

    init(row: Row, columns: SealedColumns) {
        self.init(
            id: row["id"], managementAccountID: row["management_account_id"], rootID: row["root_id"],
            createdAt: row.timestamp("created_at"), rootTags: TagColumn.tags(row["root_tags"]))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [id, managementAccountID, rootID, createdAt.milliseconds, TagColumn.text(rootTags)]
    }
}

extension OrganizationalUnitRecord: TableRow {
    static let table = "organizational_units"
    static let columns = ["id", "organization_id", "parent_id", "name", "tags"]
    static let scope = "organization_id"

    init(row: Row, columns: SealedColumns) {
        self.init(
            organizationID: row["organization_id"], id: row["id"], parentID: row["parent_id"], name: row["name"],
            tags: TagColumn.tags(row["tags"]))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [id, organizationID, parentID, name, TagColumn.text(tags)]
    }
}

extension AccountCreationRecord: TableRow {
    static let table = "account_creations"
    static let columns = [
        "id", "organization_id", "account_name", "state", "requested_at", "completed_at", "account_id",
        "failure_reason",
    ]
    static let scope = "organization_id"

    init(row: Row, columns: SealedColumns) throws {
        let id: String = row["id"]
        guard let state = State(rawValue: row["state"]) else {
            throw StoreError.damaged(path: "database", detail: "unknown state of account creation \(id)")
        }
        self.init(
            organizationID: row["organization_id"], id: id, accountName: row["account_name"], state: state,
            requestedAt: row.timestamp("requested_at"), completedAt: row.optionalTimestamp("completed_at"),
            accountID: row["account_id"], failureReason: row["failure_reason"])
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            id, organizationID, accountName, state.rawValue, requestedAt.milliseconds, completedAt?.milliseconds,
            accountID, failureReason,
        ]
    }
}

extension SQLiteReading {
    func organization() throws -> OrganizationRecord? {
        try first("true ORDER BY created_at, id", [])
    }

    func organizationalUnits() throws -> [OrganizationalUnitRecord] {
        try all("true ORDER BY id", [])
    }

    func organizationalUnit(_ id: String) throws -> OrganizationalUnitRecord? {
        try first("id = ?", [id])
    }

    func account(email: String) throws -> AccountRecord? {
        try first("email = ? AND email <> ''", [email])
    }

    func accountCreations() throws -> [AccountCreationRecord] {
        try all("true ORDER BY id", [])
    }

    func accountCreation(_ id: String) throws -> AccountCreationRecord? {
        try first("id = ?", [id])
    }
}

extension SQLiteWriter {
    func insert(_ organization: OrganizationRecord) throws {
        try insertRow(organization, named: organization.id)
        note(.account(organization.managementAccountID))
    }

    func update(_ organization: OrganizationRecord) throws {
        try updateRow(organization, named: organization.id)
        note(.account(organization.managementAccountID))
    }

    func insert(_ unit: OrganizationalUnitRecord) throws {
        try insertRow(unit, named: unit.name)
    }

    func update(_ unit: OrganizationalUnitRecord) throws {
        try updateRow(unit, named: unit.name)
    }

    func deleteOrganizationalUnit(_ id: String, in organizationID: String) throws {
        try deleteRow(OrganizationalUnitRecord.self, id, in: organizationID)
    }

    func insert(_ creation: AccountCreationRecord) throws {
        try insertRow(creation, named: creation.id)
    }
}
