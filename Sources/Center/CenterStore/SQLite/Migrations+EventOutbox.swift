extension Migrations {
    static let eventOutbox = """
        CREATE TABLE pending_events (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            content TEXT NOT NULL
        ) STRICT;
        CREATE TABLE event_log (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            head TEXT NOT NULL
        ) STRICT;
        """
}
