import GRDB
import Primitives

extension AttemptRecord: TableRow {
    static let table = "mfa_attempts"
    static let columns = [
        "device", "account_id", "owner", "kind", "caller", "failures", "failed_at", "spent", "refilled_at",
        "succeeded_at", "refusals", "touched_at",
    ]

    init(row: Row, columns: SealedColumns) throws {
        let owner: String = row["owner"]
        let ledger = Ledger(
            serialNumber: row["device"], owner: owner.isEmpty ? .root : .user(owner),
            kind: Kind(rawValue: row["kind"]) ?? .code)
        self.init(ledger, caller: row["caller"], in: row["account_id"], at: row.timestamp("touched_at"))
        failures = row["failures"]
        failedAt = row.timestamp("failed_at")
        spent = row["spent"]
        refilledAt = row.timestamp("refilled_at")
        succeededAt = row.optionalTimestamp("succeeded_at")
        refusals = row["refusals"]
    }

    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?] {
        [
            ledger.serialNumber, accountID, ledger.owner.userID ?? "", ledger.kind.rawValue, caller, failures,
            failedAt.milliseconds, spent, refilledAt.milliseconds, succeededAt?.milliseconds, refusals,
            touchedAt.milliseconds,
        ]
    }
}
