extension Migrations {
    static let accountSettings = """
        ALTER TABLE accounts ADD COLUMN token_version INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE roles ADD COLUMN last_used_service TEXT;
        ALTER TABLE login_profiles ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE login_profiles ADD COLUMN former_hashes TEXT;
        UPDATE login_profiles SET changed_at = created_at;
        CREATE TABLE password_policies (
            account_id TEXT PRIMARY KEY NOT NULL REFERENCES accounts (id),
            minimum_length INTEGER NOT NULL,
            requires_symbols INTEGER NOT NULL,
            requires_numbers INTEGER NOT NULL,
            requires_uppercase INTEGER NOT NULL,
            requires_lowercase INTEGER NOT NULL,
            allows_change INTEGER NOT NULL,
            maximum_age INTEGER,
            reuse_prevention INTEGER,
            is_expiry_hard INTEGER
        ) STRICT;
        CREATE TABLE instance_profiles (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            name TEXT NOT NULL COLLATE NOCASE,
            path TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            role_id TEXT REFERENCES roles (id),
            tags TEXT NOT NULL,
            UNIQUE (account_id, name)
        ) STRICT;
        CREATE INDEX instance_profiles_by_role ON instance_profiles (role_id) WHERE role_id IS NOT NULL;
        CREATE TABLE credential_reports (
            account_id TEXT PRIMARY KEY NOT NULL REFERENCES accounts (id),
            generated_at INTEGER NOT NULL,
            content TEXT NOT NULL
        ) STRICT;
        CREATE TABLE account_tasks (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX account_tasks_by_age ON account_tasks (account_id, created_at);
        CREATE TABLE service_uses (
            entity_id TEXT NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            service TEXT NOT NULL,
            used_at INTEGER NOT NULL,
            region TEXT NOT NULL,
            PRIMARY KEY (entity_id, service)
        ) STRICT, WITHOUT ROWID;
        """
}
