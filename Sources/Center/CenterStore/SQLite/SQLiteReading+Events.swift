import GRDB
import Primitives

extension SQLiteReading {
    func pendingEvents() throws -> [PendingEventRecord] {
        let statement = try database.cachedStatement(sql: "SELECT id, content FROM pending_events ORDER BY sequence")
        return try Row.fetchAll(statement).map { PendingEventRecord(id: $0["id"], content: $0["content"]) }
    }

    func eventLogHead() throws -> EventLogHeadRecord? {
        let statement = try database.cachedStatement(sql: "SELECT head FROM event_log")
        guard let row = try Row.fetchOne(statement) else { return nil }
        let text = try columns.open(row, table: "event_log", key: "1", column: "head").revealed()
        guard let json = try? JSON.parse(text), let sequence = json["sequence"]?.integerValue,
            let hash = json["hash"]?.stringValue, let at = json["at"]?.integerValue
        else { throw StoreError.brokenSeal(table: "event_log", row: "1", column: "head") }
        return EventLogHeadRecord(sequence: sequence, hash: hash, at: Timestamp(milliseconds: at))
    }
}
