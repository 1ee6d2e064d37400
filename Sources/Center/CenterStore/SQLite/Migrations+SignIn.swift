extension Migrations {
    /// Signing in with a browser. Subjects are of several directories, so that no foreign key can name them.
    static let signIn = """
        CREATE TABLE sign_in_sessions (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            subject TEXT NOT NULL,
            token_hash TEXT NOT NULL UNIQUE,
            created_at INTEGER NOT NULL,
            last_seen_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            ended_at INTEGER,
            password_at INTEGER,
            second_factor_at INTEGER,
            user_verified INTEGER NOT NULL,
            factor TEXT NOT NULL,
            source_ip TEXT NOT NULL,
            user_agent TEXT NOT NULL,
            is_secure INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX sign_in_sessions_by_subject ON sign_in_sessions (account_id, subject);
        CREATE TABLE sign_in_passwords (
            user_id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            password_hash TEXT NOT NULL,
            changed_at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE authenticator_apps (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            subject TEXT NOT NULL,
            name TEXT NOT NULL,
            seed TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            last_used_at INTEGER,
            last_step INTEGER,
            drift INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX authenticator_apps_by_subject ON authenticator_apps (account_id, subject);
        CREATE TRIGGER app_steps_go_forward BEFORE UPDATE OF last_step ON authenticator_apps
        WHEN OLD.last_step IS NOT NULL AND (NEW.last_step IS NULL OR NEW.last_step < OLD.last_step)
        BEGIN SELECT RAISE(ABORT, 'a spent step of a device cannot be taken back'); END;
        CREATE TABLE passkeys (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            subject TEXT NOT NULL,
            name TEXT NOT NULL,
            credential_id TEXT NOT NULL UNIQUE,
            relying_party_id TEXT NOT NULL,
            user_handle TEXT NOT NULL,
            public_key TEXT NOT NULL,
            signature_count INTEGER NOT NULL,
            aaguid TEXT NOT NULL,
            transports TEXT NOT NULL,
            is_discoverable INTEGER,
            is_backup_eligible INTEGER NOT NULL,
            is_backed_up INTEGER NOT NULL,
            verifies_user INTEGER NOT NULL,
            attestation_format TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            last_used_at INTEGER,
            cloned_at INTEGER
        ) STRICT;
        CREATE INDEX passkeys_by_subject ON passkeys (account_id, subject);
        CREATE TABLE recovery_codes (
            code_hash TEXT NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            subject TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            used_at INTEGER,
            PRIMARY KEY (account_id, subject, code_hash)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE trusted_browsers (
            token_hash TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            subject TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX trusted_browsers_by_subject ON trusted_browsers (account_id, subject);
        CREATE TABLE invitations (
            token_hash TEXT NOT NULL UNIQUE,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            subject TEXT NOT NULL,
            purpose TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            created_by TEXT NOT NULL,
            PRIMARY KEY (account_id, subject)
        ) STRICT;
        CREATE TABLE throttles (
            account_id TEXT NOT NULL REFERENCES accounts (id),
            scope TEXT NOT NULL,
            key TEXT NOT NULL,
            failures INTEGER NOT NULL,
            failed_at INTEGER NOT NULL,
            spent INTEGER NOT NULL,
            refilled_at INTEGER NOT NULL,
            touched_at INTEGER NOT NULL,
            PRIMARY KEY (account_id, scope, key)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX throttles_by_touch ON throttles (scope, touched_at);
        CREATE TABLE spent_tickets (
            id TEXT PRIMARY KEY NOT NULL,
            expires_at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX spent_tickets_by_expiry ON spent_tickets (expires_at);
        CREATE TABLE instance_settings (
            account_id TEXT PRIMARY KEY NOT NULL REFERENCES accounts (id),
            mfa_mode TEXT NOT NULL,
            without_device TEXT NOT NULL,
            allows_device_login INTEGER NOT NULL,
            tells_mfa_in_role_sessions INTEGER NOT NULL,
            allows_recovery_codes INTEGER NOT NULL,
            session_duration INTEGER NOT NULL,
            access_token_duration INTEGER NOT NULL,
            trusted_browser_duration INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE relying_party (
            row INTEGER PRIMARY KEY CHECK (row = 1),
            id TEXT,
            public_url TEXT
        ) STRICT;
        CREATE TABLE application_links (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            name TEXT NOT NULL,
            url TEXT NOT NULL,
            summary TEXT NOT NULL
        ) STRICT;
        """
}
