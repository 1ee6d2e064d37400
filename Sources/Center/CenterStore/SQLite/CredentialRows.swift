import GRDB
import Primitives

extension AccessKeyRecord: TableRow {
    static let table = "access_keys"
    static let columns = [
        "id", "account_id", "user_id", "secret", "is_active", "created_at", "last_used_at", "last_used_service",
        "last_used_region",
    ]

    init(row: Row, columns: SealedColumns) throws {
        let id: String = row["id"]
        let userID: String? = row["user_id"]
        let usedAt = row.optionalTimestamp("last_used_at")
        self.init(
            accountID: row["account_id"], id: id, owner: userID.map(IdentityOwner.user) ?? .root,
            secret: try columns.open(row, table: Self.table, key: id, column: "secret"), isActive: row["is_active"],
            createdAt: row.timestamp("created_at"),
            lastUse: usedAt.map {
                AccessKeyUse(at: $0, service: row["last_used_service"] ?? "", region: row["last_used_region"] ?? "")
            })
    }

    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?] {
        [
            id, accountID, owner.userID,
            try columns.seal(secret, table: Self.table, row: id, column: "secret"),
            isActive, createdAt.milliseconds, lastUse?.at.milliseconds, lastUse?.service, lastUse?.region,
        ]
    }
}

extension LoginProfileRecord: TableRow {
    static let table = "login_profiles"
    static let columns = [
        "user_id", "account_id", "password_hash", "password_reset_required", "created_at", "changed_at",
        "former_hashes",
    ]

    init(row: Row, columns: SealedColumns) throws {
        let userID: String = row["user_id"]
        self.init(
            accountID: row["account_id"], userID: userID,
            passwordHash: try columns.open(row, table: Self.table, key: userID, column: "password_hash"),
            passwordResetRequired: row["password_reset_required"], createdAt: row.timestamp("created_at"),
            changedAt: row.timestamp("changed_at"), formerHashes: try Self.formerHashes(row, userID, columns))
    }

    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?] {
        [
            userID, accountID,
            try columns.seal(passwordHash, table: Self.table, row: userID, column: "password_hash"),
            passwordResetRequired, createdAt.milliseconds, changedAt.milliseconds,
            try formerHashes.isEmpty
                ? nil
                : columns.seal(
                    Secret(Array(formerHashes.map { $0.revealedBytes() }.joined(separator: [Self.separator]))),
                    table: Self.table, row: userID, column: "former_hashes"),
        ]
    }

    /// Stands between hashes, none of which has it in its text.
    private static let separator = UInt8(ascii: "\n")

    private static func formerHashes(_ row: Row, _ userID: String, _ columns: SealedColumns) throws -> [Secret] {
        guard (row["former_hashes"] as String?) != nil else { return [] }
        let sealed = try columns.open(row, table: table, key: userID, column: "former_hashes")
        return sealed.revealedBytes().split(separator: separator).map { Secret($0) }
    }
}

extension MFADeviceRecord: TableRow {
    static let table = "mfa_devices"
    static let columns = [
        "serial_number", "account_id", "name", "path", "seed", "created_at", "enabled_at", "user_id", "last_step",
        "drift", "tags",
    ]

    init(row: Row, columns: SealedColumns) throws {
        let enabledAt = row.optionalTimestamp("enabled_at")
        let userID: String? = row["user_id"]
        let serialNumber: String = row["serial_number"]
        self.init(
            accountID: row["account_id"], name: row["name"], path: row["path"],
            seed: try columns.open(row, table: Self.table, key: serialNumber, column: "seed"),
            createdAt: row.timestamp("created_at"),
            assignment: enabledAt.map {
                Assignment(owner: userID.map(IdentityOwner.user) ?? .root, enabledAt: $0)
            },
            lastStep: row["last_step"], drift: row["drift"], tags: TagColumn.tags(row["tags"]))
    }

    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?] {
        [
            serialNumber, accountID, name, path,
            try columns.seal(seed, table: Self.table, row: serialNumber, column: "seed"),
            createdAt.milliseconds, assignment?.enabledAt.milliseconds, assignment?.owner.userID, lastStep, drift,
            TagColumn.text(tags),
        ]
    }
}
