extension Migrations {
    /// What commands beside the running center write: keys, and what the audit log is to tell of it.
    static let sealingKeys = """
        CREATE TABLE sealing_keys (
            id TEXT PRIMARY KEY NOT NULL,
            key TEXT NOT NULL,
            in_force_from INTEGER NOT NULL,
            retired_at INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE notices (
            id TEXT PRIMARY KEY NOT NULL,
            name TEXT NOT NULL,
            at INTEGER NOT NULL,
            details TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
