extension Migrations {
    static let organizations = """
        ALTER TABLE accounts ADD COLUMN name TEXT NOT NULL DEFAULT '';
        ALTER TABLE accounts ADD COLUMN email TEXT NOT NULL DEFAULT '' COLLATE NOCASE;
        ALTER TABLE accounts ADD COLUMN status TEXT NOT NULL DEFAULT 'ACTIVE';
        ALTER TABLE accounts ADD COLUMN joined_at INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE accounts ADD COLUMN joined_method TEXT NOT NULL DEFAULT 'CREATED';
        ALTER TABLE accounts ADD COLUMN parent_id TEXT NOT NULL DEFAULT '';
        ALTER TABLE accounts ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
        UPDATE accounts SET joined_at = created_at;
        CREATE UNIQUE INDEX accounts_by_email ON accounts (email) WHERE email <> '';
        CREATE TABLE organizations (
            id TEXT PRIMARY KEY NOT NULL,
            management_account_id TEXT NOT NULL REFERENCES accounts (id),
            root_id TEXT NOT NULL UNIQUE,
            created_at INTEGER NOT NULL,
            root_tags TEXT NOT NULL
        ) STRICT;
        CREATE TABLE organizational_units (
            id TEXT PRIMARY KEY NOT NULL,
            organization_id TEXT NOT NULL REFERENCES organizations (id),
            parent_id TEXT NOT NULL,
            name TEXT NOT NULL,
            tags TEXT NOT NULL,
            UNIQUE (parent_id, name)
        ) STRICT;
        CREATE TABLE account_creations (
            id TEXT PRIMARY KEY NOT NULL,
            organization_id TEXT NOT NULL REFERENCES organizations (id),
            account_name TEXT NOT NULL,
            state TEXT NOT NULL,
            requested_at INTEGER NOT NULL,
            completed_at INTEGER,
            account_id TEXT REFERENCES accounts (id),
            failure_reason TEXT
        ) STRICT;
        """
}
