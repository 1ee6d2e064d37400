import Primitives

extension SQLiteWriter {
    func insert(_ event: PendingEventRecord) throws {
        try execute(
            "INSERT INTO pending_events (id, content) VALUES (?, ?)", [event.id, event.content],
            table: "pending_events", row: event.id)
    }

    func removePendingEvents(_ ids: [String]) throws {
        for id in ids {
            try execute("DELETE FROM pending_events WHERE id = ?", [id], table: "pending_events", row: id)
        }
    }

    func note(_ head: EventLogHeadRecord) throws {
        let json: JSON = [
            "sequence": .integer(head.sequence), "hash": .string(head.hash), "at": .integer(head.at.milliseconds),
        ]
        let sealed = try columns.seal(Secret(utf8: json.text), table: "event_log", row: "1", column: "head")
        try execute(
            "INSERT OR REPLACE INTO event_log (id, head) VALUES (1, ?)", [sealed], table: "event_log", row: "1")
    }
}
