import GRDB
import Primitives

extension AccountRecord: TableRow {
    static let table = "accounts"
    static let columns = [
        "id", "created_at", "alias", "token_version", "name", "email", "status", "joined_at", "joined_method",
        "parent_id", "tags",
    ]

    init(row: Row, columns: SealedColumns) throws {
        let id: String = row["id"]
        guard let status = AccountStatus(rawValue: row["status"]),
            let joining = AccountJoining(rawValue: row["joined_method"])
        else { throw StoreError.damaged(path: "database", detail: "unknown status of account \(id)") }
        self.init(
            id: id, createdAt: row.timestamp("created_at"), alias: row["alias"], tokenVersion: row["token_version"],
            member: AccountMembership(
                name: row["name"], email: row["email"], status: status, joinedAt: row.timestamp("joined_at"),
                joinedMethod: joining, parentID: row["parent_id"], tags: TagColumn.tags(row["tags"])))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            id, createdAt.milliseconds, alias, tokenVersion, member.name, member.email, member.status.rawValue,
            member.joinedAt.milliseconds, member.joinedMethod.rawValue, member.parentID, TagColumn.text(member.tags),
        ]
    }
}

extension UserRecord: TableRow {
    static let table = "users"
    static let columns = [
        "id", "account_id", "name", "path", "created_at", "permissions_boundary", "password_last_used_at", "tags",
    ]

    init(row: Row, columns: SealedColumns) {
        self.init(
            accountID: row["account_id"], id: row["id"], name: row["name"], path: row["path"],
            createdAt: row.timestamp("created_at"), permissionsBoundary: row["permissions_boundary"],
            passwordLastUsedAt: row.optionalTimestamp("password_last_used_at"), tags: TagColumn.tags(row["tags"]))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            id, accountID, name, path, createdAt.milliseconds, permissionsBoundary, passwordLastUsedAt?.milliseconds,
            TagColumn.text(tags),
        ]
    }
}

extension GroupRecord: TableRow {
    static let table = "groups"
    static let columns = ["id", "account_id", "name", "path", "created_at"]

    init(row: Row, columns: SealedColumns) {
        self.init(
            accountID: row["account_id"], id: row["id"], name: row["name"], path: row["path"],
            createdAt: row.timestamp("created_at"))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [id, accountID, name, path, createdAt.milliseconds]
    }
}

extension RoleRecord: TableRow {
    static let table = "roles"
    static let columns = [
        "id", "account_id", "name", "path", "created_at", "trust_policy", "description", "max_session_duration",
        "permissions_boundary", "last_used_at", "last_used_region", "last_used_service", "tags",
    ]

    init(row: Row, columns: SealedColumns) {
        let usedAt = row.optionalTimestamp("last_used_at")
        self.init(
            accountID: row["account_id"], id: row["id"], name: row["name"], path: row["path"],
            createdAt: row.timestamp("created_at"), trustPolicy: row["trust_policy"], description: row["description"],
            maxSessionDuration: row["max_session_duration"], permissionsBoundary: row["permissions_boundary"],
            lastUse: usedAt.map {
                RoleUse(at: $0, region: row["last_used_region"] ?? "", service: row["last_used_service"])
            },
            tags: TagColumn.tags(row["tags"]))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            id, accountID, name, path, createdAt.milliseconds, trustPolicy, description, maxSessionDuration,
            permissionsBoundary,
            lastUse?.at.milliseconds, lastUse?.region, lastUse?.service, TagColumn.text(tags),
        ]
    }
}
