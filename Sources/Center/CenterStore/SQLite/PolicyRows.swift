import GRDB
import Primitives

extension ManagedPolicyRecord: TableRow {
    static let table = "policies"
    static let columns = [
        "id", "account_id", "name", "path", "description", "created_at", "updated_at", "default_version",
        "latest_version", "tags",
    ]

    init(row: Row, columns: SealedColumns) {
        self.init(
            accountID: row["account_id"], id: row["id"], name: row["name"], path: row["path"],
            description: row["description"], createdAt: row.timestamp("created_at"),
            updatedAt: row.timestamp("updated_at"),
            defaultVersion: row["default_version"], latestVersion: row["latest_version"],
            tags: TagColumn.tags(row["tags"]))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            id, accountID, name, path, description, createdAt.milliseconds, updatedAt.milliseconds, defaultVersion,
            latestVersion,
            TagColumn.text(tags),
        ]
    }
}

extension PolicyVersionRecord: TableRow {
    static let table = "policy_versions"
    static let columns = ["policy_id", "account_id", "number", "document", "created_at"]

    init(row: Row, columns: SealedColumns) {
        self.init(
            accountID: row["account_id"], policyID: row["policy_id"], number: row["number"],
            document: row["document"], createdAt: row.timestamp("created_at"))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [policyID, accountID, number, document, createdAt.milliseconds]
    }
}

extension InlinePolicyRecord: TableRow {
    static let table = "inline_policies"
    static let columns = ["holder_id", "account_id", "holder_kind", "name", "document"]

    init(row: Row, columns: SealedColumns) throws {
        self.init(
            accountID: row["account_id"], holder: try PolicyHolder(row: row), name: row["name"],
            document: row["document"])
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [holder.id, accountID, holder.kind.rawValue, name, document]
    }
}

extension AttachmentRecord: TableRow {
    static let table = "attachments"
    static let columns = ["holder_id", "account_id", "holder_kind", "policy_arn", "attached_at"]

    init(row: Row, columns: SealedColumns) throws {
        self.init(
            accountID: row["account_id"], holder: try PolicyHolder(row: row), policyARN: row["policy_arn"],
            attachedAt: row.timestamp("attached_at"))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [holder.id, accountID, holder.kind.rawValue, policyARN, attachedAt.milliseconds]
    }
}

extension PolicyHolder {
    init(row: Row) throws {
        let id: String = row["holder_id"]
        guard let kind = Kind(rawValue: row["holder_kind"]) else {
            throw StoreError.damaged(path: "database", detail: "unknown kind of policy holder at \(id)")
        }
        self.init(kind: kind, id: id)
    }
}
