extension Migrations {
    static let directory = """
        CREATE TABLE instances (
            arn TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            identity_store_id TEXT NOT NULL UNIQUE,
            name TEXT,
            created_at INTEGER NOT NULL,
            access_control_attributes TEXT,
            tags TEXT NOT NULL
        ) STRICT;
        CREATE TABLE identity_store_users (
            id TEXT PRIMARY KEY NOT NULL,
            store_id TEXT NOT NULL REFERENCES instances (identity_store_id),
            user_name TEXT NOT NULL,
            -- What names and addresses are compared by.
            name_key TEXT NOT NULL,
            email_key TEXT,
            is_enabled INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            created_by TEXT,
            updated_at INTEGER NOT NULL,
            updated_by TEXT,
            attributes TEXT NOT NULL,
            UNIQUE (store_id, name_key)
        ) STRICT;
        CREATE UNIQUE INDEX identity_store_users_by_email ON identity_store_users (store_id, email_key)
            WHERE email_key IS NOT NULL;
        CREATE TABLE identity_store_groups (
            id TEXT PRIMARY KEY NOT NULL,
            store_id TEXT NOT NULL REFERENCES instances (identity_store_id),
            display_name TEXT NOT NULL,
            name_key TEXT NOT NULL,
            description TEXT,
            created_at INTEGER NOT NULL,
            created_by TEXT,
            updated_at INTEGER NOT NULL,
            updated_by TEXT,
            external_ids TEXT NOT NULL,
            UNIQUE (store_id, name_key)
        ) STRICT;
        CREATE TABLE identity_store_external_ids (
            store_id TEXT NOT NULL REFERENCES instances (identity_store_id),
            issuer TEXT NOT NULL,
            external_id TEXT NOT NULL,
            user_id TEXT REFERENCES identity_store_users (id) ON DELETE CASCADE,
            group_id TEXT REFERENCES identity_store_groups (id) ON DELETE CASCADE,
            CHECK ((user_id IS NULL) <> (group_id IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX external_ids_of_users ON identity_store_external_ids (store_id, issuer, external_id)
            WHERE user_id IS NOT NULL;
        CREATE UNIQUE INDEX external_ids_of_groups ON identity_store_external_ids (store_id, issuer, external_id)
            WHERE group_id IS NOT NULL;
        CREATE INDEX external_ids_by_user ON identity_store_external_ids (user_id) WHERE user_id IS NOT NULL;
        CREATE INDEX external_ids_by_group ON identity_store_external_ids (group_id) WHERE group_id IS NOT NULL;
        CREATE TABLE identity_store_memberships (
            id TEXT PRIMARY KEY NOT NULL,
            store_id TEXT NOT NULL REFERENCES instances (identity_store_id),
            group_id TEXT NOT NULL REFERENCES identity_store_groups (id),
            user_id TEXT NOT NULL REFERENCES identity_store_users (id),
            created_at INTEGER NOT NULL,
            created_by TEXT,
            updated_at INTEGER NOT NULL,
            updated_by TEXT,
            UNIQUE (user_id, group_id)
        ) STRICT;
        CREATE UNIQUE INDEX identity_store_memberships_by_group ON identity_store_memberships (group_id, user_id);
        CREATE TABLE permission_sets (
            arn TEXT PRIMARY KEY NOT NULL,
            instance_arn TEXT NOT NULL REFERENCES instances (arn),
            name TEXT NOT NULL COLLATE NOCASE,
            description TEXT,
            created_at INTEGER NOT NULL,
            session_duration INTEGER NOT NULL,
            session_duration_text TEXT NOT NULL,
            relay_state TEXT,
            managed_policies TEXT NOT NULL,
            customer_managed_policies TEXT NOT NULL,
            inline_policy TEXT,
            permissions_boundary TEXT,
            tags TEXT NOT NULL,
            UNIQUE (instance_arn, name)
        ) STRICT;
        CREATE TABLE account_assignments (
            instance_arn TEXT NOT NULL REFERENCES instances (arn),
            account_id TEXT NOT NULL REFERENCES accounts (id),
            permission_set_arn TEXT NOT NULL REFERENCES permission_sets (arn),
            user_id TEXT REFERENCES identity_store_users (id),
            group_id TEXT REFERENCES identity_store_groups (id),
            created_at INTEGER NOT NULL,
            CHECK ((user_id IS NULL) <> (group_id IS NULL))
        ) STRICT;
        CREATE UNIQUE INDEX assignments_of_users ON account_assignments (user_id, account_id, permission_set_arn)
            WHERE user_id IS NOT NULL;
        CREATE UNIQUE INDEX assignments_of_groups ON account_assignments (group_id, account_id, permission_set_arn)
            WHERE group_id IS NOT NULL;
        CREATE INDEX assignments_by_permission_set ON account_assignments (permission_set_arn, account_id);
        CREATE TABLE provisionings (
            permission_set_arn TEXT NOT NULL REFERENCES permission_sets (arn),
            instance_arn TEXT NOT NULL REFERENCES instances (arn),
            account_id TEXT NOT NULL REFERENCES accounts (id),
            role_id TEXT NOT NULL UNIQUE REFERENCES roles (id),
            provisioned_at INTEGER NOT NULL,
            is_current INTEGER NOT NULL,
            PRIMARY KEY (permission_set_arn, account_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX provisionings_by_account ON provisionings (account_id, permission_set_arn);
        CREATE TABLE assignment_requests (
            id TEXT PRIMARY KEY NOT NULL,
            instance_arn TEXT NOT NULL REFERENCES instances (arn),
            kind TEXT NOT NULL,
            status TEXT NOT NULL,
            failure_reason TEXT,
            -- What is named here may be gone by now.
            account_id TEXT,
            permission_set_arn TEXT NOT NULL,
            principal_type TEXT,
            principal_id TEXT,
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX assignment_requests_by_age ON assignment_requests (instance_arn, kind, created_at, id);
        CREATE INDEX assignment_requests_open ON assignment_requests (created_at) WHERE status = 'IN_PROGRESS';
        """
}
