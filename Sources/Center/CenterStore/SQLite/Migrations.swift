import GRDB

/// The database's form, step by step. A step that was released is never altered: a new one follows it.
enum Migrations {
    /// Marks the file as a center's (`TWLK`), in SQLite's own header.
    static let applicationID: Int32 = 0x5457_4C4B

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 center and accounts") { try $0.execute(sql: centerAndAccounts) }
        migrator.registerMigration("2 users, groups and roles") { try $0.execute(sql: identities) }
        migrator.registerMigration("3 policies") { try $0.execute(sql: policies) }
        migrator.registerMigration("4 credentials") { try $0.execute(sql: credentials) }
        migrator.registerMigration("5 account settings") { try $0.execute(sql: accountSettings) }
        migrator.registerMigration("6 credentials and providers") { try $0.execute(sql: credentialsAndProviders) }
        migrator.registerMigration("7 attempts") { try $0.execute(sql: attempts) }
        migrator.registerMigration("8 sealing keys") { try $0.execute(sql: sealingKeys) }
        migrator.registerMigration("9 event outbox") { try $0.execute(sql: eventOutbox) }
        migrator.registerMigration("10 revocations") { try $0.execute(sql: revocations) }
        migrator.registerMigration("11 directory") { try $0.execute(sql: directory) }
        migrator.registerMigration("12 sign-in") { try $0.execute(sql: signIn) }
        migrator.registerMigration("13 client tokens") { try $0.execute(sql: clientTokens) }
        migrator.registerMigration("14 organizations") { try $0.execute(sql: organizations) }
        return migrator
    }

    // STRICT and NOT NULL throughout: a value of another type cannot come out of a row.

    private static let centerAndAccounts = """
        PRAGMA application_id = \(applicationID);
        CREATE TABLE center (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            key_check TEXT NOT NULL
        ) STRICT;
        CREATE TABLE accounts (
            id TEXT PRIMARY KEY NOT NULL,
            created_at INTEGER NOT NULL,
            alias TEXT UNIQUE
        ) STRICT;
        """

    private static let identities = """
        CREATE TABLE users (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            name TEXT NOT NULL COLLATE NOCASE,
            path TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            permissions_boundary TEXT,
            password_last_used_at INTEGER,
            tags TEXT NOT NULL,
            UNIQUE (account_id, name)
        ) STRICT;
        CREATE INDEX users_by_boundary ON users (permissions_boundary) WHERE permissions_boundary IS NOT NULL;
        CREATE TABLE groups (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            name TEXT NOT NULL COLLATE NOCASE,
            path TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            UNIQUE (account_id, name)
        ) STRICT;
        CREATE TABLE memberships (
            account_id TEXT NOT NULL REFERENCES accounts (id),
            group_id TEXT NOT NULL REFERENCES groups (id),
            user_id TEXT NOT NULL REFERENCES users (id),
            added_at INTEGER NOT NULL,
            PRIMARY KEY (user_id, group_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX memberships_by_group ON memberships (group_id);
        CREATE TABLE roles (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            name TEXT NOT NULL COLLATE NOCASE,
            path TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            trust_policy TEXT NOT NULL,
            description TEXT,
            max_session_duration INTEGER NOT NULL,
            permissions_boundary TEXT,
            last_used_at INTEGER,
            last_used_region TEXT,
            tags TEXT NOT NULL,
            UNIQUE (account_id, name)
        ) STRICT;
        CREATE INDEX roles_by_boundary ON roles (permissions_boundary) WHERE permissions_boundary IS NOT NULL;
        """

    private static let policies = """
        CREATE TABLE policies (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            name TEXT NOT NULL COLLATE NOCASE,
            path TEXT NOT NULL,
            description TEXT,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            default_version INTEGER NOT NULL,
            latest_version INTEGER NOT NULL,
            tags TEXT NOT NULL,
            UNIQUE (account_id, name)
        ) STRICT;
        CREATE TABLE policy_versions (
            account_id TEXT NOT NULL REFERENCES accounts (id),
            policy_id TEXT NOT NULL REFERENCES policies (id),
            number INTEGER NOT NULL,
            document TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            PRIMARY KEY (policy_id, number)
        ) STRICT;
        CREATE TABLE inline_policies (
            account_id TEXT NOT NULL REFERENCES accounts (id),
            holder_kind TEXT NOT NULL,
            holder_id TEXT NOT NULL,
            name TEXT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (holder_id, name)
        ) STRICT;
        CREATE TABLE attachments (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            holder_kind TEXT NOT NULL,
            holder_id TEXT NOT NULL,
            policy_arn TEXT NOT NULL,
            attached_at INTEGER NOT NULL,
            UNIQUE (holder_id, policy_arn)
        ) STRICT;
        CREATE INDEX attachments_by_policy ON attachments (policy_arn);
        """

    private static let credentials = """
        CREATE TABLE access_keys (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            user_id TEXT REFERENCES users (id),
            secret TEXT NOT NULL,
            is_active INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            last_used_at INTEGER,
            last_used_service TEXT,
            last_used_region TEXT
        ) STRICT;
        CREATE INDEX access_keys_by_user ON access_keys (account_id, user_id);
        CREATE TABLE login_profiles (
            user_id TEXT PRIMARY KEY NOT NULL REFERENCES users (id),
            account_id TEXT NOT NULL REFERENCES accounts (id),
            password_hash TEXT NOT NULL,
            password_reset_required INTEGER NOT NULL,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE mfa_devices (
            serial_number TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            name TEXT NOT NULL,
            path TEXT NOT NULL,
            seed TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            -- Assigned when this is set: to the user, or to root where there is no user.
            enabled_at INTEGER,
            user_id TEXT REFERENCES users (id),
            last_step INTEGER,
            drift INTEGER NOT NULL,
            tags TEXT NOT NULL,
            CHECK (enabled_at IS NOT NULL OR user_id IS NULL)
        ) STRICT;
        CREATE UNIQUE INDEX mfa_devices_by_name ON mfa_devices (account_id, path COLLATE NOCASE, name COLLATE NOCASE);
        CREATE INDEX mfa_devices_by_user ON mfa_devices (account_id, user_id);
        """
}
