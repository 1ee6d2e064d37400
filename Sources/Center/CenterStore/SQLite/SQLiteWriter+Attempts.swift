import GRDB
import Primitives

extension SQLiteWriter {
    func put(_ record: AttemptRecord) throws {
        try insertRow(record, named: record.ledger.serialNumber, orReplace: true)
    }

    func forgetAttempts(on ledger: AttemptRecord.Ledger) throws {
        try execute(
            "DELETE FROM mfa_attempts WHERE \(AttemptRecord.Ledger.condition)",
            [ledger.serialNumber, ledger.owner.userID ?? "", ledger.kind.rawValue], table: AttemptRecord.table,
            row: ledger.serialNumber)
    }

    func pruneAttempts(before moment: Timestamp, keeping limit: Int, on ledger: AttemptRecord.Ledger) throws {
        try execute(
            "DELETE FROM mfa_attempts WHERE touched_at < ?", [moment.milliseconds], table: AttemptRecord.table,
            row: ledger.serialNumber)
        let identity: [(any DatabaseValueConvertible)?] = [
            ledger.serialNumber, ledger.owner.userID ?? "", ledger.kind.rawValue,
        ]
        try execute(
            """
            DELETE FROM mfa_attempts WHERE \(AttemptRecord.Ledger.condition) AND caller IN (
                SELECT caller FROM mfa_attempts WHERE \(AttemptRecord.Ledger.condition) AND caller <> ''
                ORDER BY succeeded_at IS NULL, touched_at DESC LIMIT -1 OFFSET ?)
            """,
            identity + identity + [limit], table: AttemptRecord.table, row: ledger.serialNumber)
    }
}
