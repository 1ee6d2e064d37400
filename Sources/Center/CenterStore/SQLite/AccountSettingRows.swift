import GRDB
import Primitives

extension PasswordPolicyRecord: TableRow {
    static let table = "password_policies"
    static let columns = [
        "account_id", "minimum_length", "requires_symbols", "requires_numbers", "requires_uppercase",
        "requires_lowercase", "allows_change", "maximum_age", "reuse_prevention", "is_expiry_hard",
    ]

    init(row: Row, columns: SealedColumns) {
        self.init(accountID: row["account_id"])
        minimumLength = row["minimum_length"]
        requiresSymbols = row["requires_symbols"]
        requiresNumbers = row["requires_numbers"]
        requiresUppercase = row["requires_uppercase"]
        requiresLowercase = row["requires_lowercase"]
        allowsChange = row["allows_change"]
        maximumAge = row["maximum_age"]
        reusePrevention = row["reuse_prevention"]
        isExpiryHard = row["is_expiry_hard"]
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            accountID, minimumLength, requiresSymbols, requiresNumbers, requiresUppercase, requiresLowercase,
            allowsChange, maximumAge, reusePrevention, isExpiryHard,
        ]
    }
}

extension InstanceProfileRecord: TableRow {
    static let table = "instance_profiles"
    static let columns = ["id", "account_id", "name", "path", "created_at", "role_id", "tags"]

    init(row: Row, columns: SealedColumns) {
        self.init(
            accountID: row["account_id"], id: row["id"], name: row["name"], path: row["path"],
            createdAt: row.timestamp("created_at"), roleID: row["role_id"], tags: TagColumn.tags(row["tags"]))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [id, accountID, name, path, createdAt.milliseconds, roleID, TagColumn.text(tags)]
    }
}

extension CredentialReportRecord: TableRow {
    static let table = "credential_reports"
    static let columns = ["account_id", "generated_at", "content"]

    init(row: Row, columns: SealedColumns) {
        self.init(
            accountID: row["account_id"], generatedAt: row.timestamp("generated_at"), content: row["content"])
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [accountID, generatedAt.milliseconds, content]
    }
}

extension AccountTaskRecord: TableRow {
    static let table = "account_tasks"
    static let columns = ["id", "account_id", "kind", "subject", "created_at"]

    init(row: Row, columns: SealedColumns) throws {
        let id: String = row["id"]
        guard let kind = Kind(rawValue: row["kind"]) else {
            throw StoreError.damaged(path: "database", detail: "unknown kind of task at \(id)")
        }
        self.init(
            accountID: row["account_id"], id: id, kind: kind, subject: row["subject"],
            createdAt: row.timestamp("created_at"))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [id, accountID, kind.rawValue, subject, createdAt.milliseconds]
    }
}

extension ServiceUseRecord: TableRow {
    static let table = "service_uses"
    static let columns = ["entity_id", "account_id", "service", "used_at", "region"]

    init(row: Row, columns: SealedColumns) {
        self.init(
            accountID: row["account_id"], entityID: row["entity_id"], service: row["service"],
            at: row.timestamp("used_at"), region: row["region"])
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [entityID, accountID, service, at.milliseconds, region]
    }
}
