import GRDB
import Primitives

extension NoticeRecord: TableRow {
    static let table = "notices"
    static let columns = ["id", "name", "at", "details"]

    init(row: Row, columns: SealedColumns) throws {
        self.init(id: row["id"], name: row["name"], at: row.timestamp("at"), text: row["details"])
    }

    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?] {
        [id, name, at.milliseconds, details]
    }
}

extension SQLiteReading {
    func notices() throws -> [NoticeRecord] {
        try all("true ORDER BY at, id", [])
    }
}

extension SQLiteWriter {
    func insert(_ notice: NoticeRecord) throws {
        try insertRow(notice, named: notice.id)
    }

    func removeNotice(_ id: String) throws {
        try execute("DELETE FROM notices WHERE id = ?", [id], table: NoticeRecord.table, row: id)
    }
}
