import GRDB
import Primitives

extension ThrottleRecord: TableRow {
    static let table = "throttles"
    static let columns = [
        "account_id", "scope", "key", "failures", "failed_at", "spent", "refilled_at", "touched_at",
    ]

    init(row: Row, columns: SealedColumns) throws {
        self.init(try row.choice("scope"), row["key"], in: row["account_id"], at: row.timestamp("touched_at"))
        failures = row["failures"]
        failedAt = row.timestamp("failed_at")
        spent = row["spent"]
        refilledAt = row.timestamp("refilled_at")
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            accountID, scope.rawValue, key, failures, failedAt.milliseconds, spent, refilledAt.milliseconds,
            touchedAt.milliseconds,
        ]
    }
}

extension SQLiteReading {
    func throttle(_ scope: ThrottleRecord.Scope, _ key: String, in accountID: String) throws -> ThrottleRecord? {
        try first("account_id = ? AND scope = ? AND key = ?", [accountID, scope.rawValue, key])
    }

    func isSpent(ticket: String) throws -> Bool {
        try count("spent_tickets WHERE id = ?", [ticket]) > 0
    }
}

extension SQLiteWriter {
    func put(_ record: ThrottleRecord) throws {
        try insertRow(record, named: record.key, orReplace: true)
    }

    func forgetThrottle(_ scope: ThrottleRecord.Scope, _ key: String, in accountID: String) throws {
        try execute(
            "DELETE FROM throttles WHERE account_id = ? AND scope = ? AND key = ?", [accountID, scope.rawValue, key],
            table: ThrottleRecord.table, row: key)
    }

    func pruneThrottles(before moment: Timestamp, keeping limit: Int) throws {
        for scope in ThrottleRecord.Scope.allCases {
            try execute(
                "DELETE FROM throttles WHERE scope = ? AND touched_at < ?", [scope.rawValue, moment.milliseconds],
                table: ThrottleRecord.table, row: scope.rawValue)
            guard scope.isOpen else { continue }
            // The rows beyond the limit are older than the one at it.
            try execute(
                """
                DELETE FROM throttles WHERE scope = ? AND touched_at <= (
                    SELECT touched_at FROM throttles WHERE scope = ? ORDER BY touched_at DESC LIMIT 1 OFFSET ?)
                """, [scope.rawValue, scope.rawValue, limit], table: ThrottleRecord.table, row: scope.rawValue)
        }
    }

    func spend(ticket: String, until expiry: Timestamp, at now: Timestamp) throws -> Bool {
        try execute(
            "DELETE FROM spent_tickets WHERE expires_at < ?", [now.milliseconds], table: "spent_tickets", row: "expired"
        )
        try execute(
            "INSERT OR IGNORE INTO spent_tickets (id, expires_at) VALUES (?, ?)", [ticket, expiry.milliseconds],
            table: "spent_tickets", row: ticket)
        return database.changesCount == 1
    }
}
