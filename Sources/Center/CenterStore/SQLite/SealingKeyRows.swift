import GRDB
import Primitives

extension SealingKeyRecord: TableRow {
    static let table = "sealing_keys"
    static let columns = ["id", "key", "in_force_from", "retired_at"]

    init(row: Row, columns: SealedColumns) throws {
        let id: String = row["id"]
        guard let key = CenterKey(try columns.open(row, table: Self.table, key: id, column: "key")) else {
            throw StoreError.brokenSeal(table: Self.table, row: id, column: "key")
        }
        self.init(
            id: id, key: key, inForceFrom: row.timestamp("in_force_from"),
            retiredAt: row.optionalTimestamp("retired_at"))
    }

    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?] {
        [
            id, try columns.seal(key.bytes, table: Self.table, row: id, column: "key"), inForceFrom.milliseconds,
            retiredAt?.milliseconds,
        ]
    }
}

extension SQLiteReading {
    func sealingKeys() throws -> [SealingKeyRecord] {
        try all("true ORDER BY in_force_from, id", [])
    }
}

extension SQLiteWriter {
    func insert(_ key: SealingKeyRecord) throws {
        try insertRow(key, named: key.id)
    }

    func retireSealingKey(_ id: String, at moment: Timestamp) throws {
        try alter("UPDATE sealing_keys SET retired_at = ? WHERE id = ?", [moment.milliseconds, id], id)
    }

    func deleteSealingKey(_ id: String) throws {
        try alter("DELETE FROM sealing_keys WHERE id = ?", [id], id)
    }

    private func alter(_ sql: String, _ values: [(any DatabaseValueConvertible)?], _ id: String) throws {
        try execute(sql, values, table: SealingKeyRecord.table, row: id)
        guard database.changesCount == 1 else { throw StoreError.missing(table: SealingKeyRecord.table, row: id) }
    }
}
