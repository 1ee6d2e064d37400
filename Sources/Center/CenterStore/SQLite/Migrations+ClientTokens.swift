extension Migrations {
    /// What programs wait for and hold: of codes there are only hashes, and of tokens only where they stand.
    static let clientTokens = """
        CREATE TABLE device_authorizations (
            device_code_hash TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            user_code_hash TEXT NOT NULL UNIQUE,
            client_hash TEXT NOT NULL,
            client_name TEXT NOT NULL,
            scopes TEXT NOT NULL,
            is_refreshable INTEGER NOT NULL,
            source_ip TEXT NOT NULL,
            user_agent TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            state TEXT NOT NULL,
            session_id TEXT,
            user_id TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX device_authorizations_by_address ON device_authorizations (source_ip, expires_at);
        CREATE INDEX device_authorizations_by_expiry ON device_authorizations (expires_at);
        CREATE TABLE authorization_codes (
            code_hash TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            client_hash TEXT NOT NULL,
            client_name TEXT NOT NULL,
            redirect_uri TEXT NOT NULL,
            code_challenge TEXT NOT NULL,
            scopes TEXT NOT NULL,
            is_refreshable INTEGER NOT NULL,
            session_id TEXT NOT NULL,
            user_id TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            family_id TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX authorization_codes_by_expiry ON authorization_codes (expires_at);
        CREATE TABLE token_families (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            client_hash TEXT NOT NULL,
            client_name TEXT NOT NULL,
            session_id TEXT NOT NULL,
            user_id TEXT NOT NULL,
            scopes TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            generation INTEGER NOT NULL,
            rotations TEXT NOT NULL,
            revoked_at INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX token_families_by_session ON token_families (session_id);
        CREATE INDEX token_families_by_expiry ON token_families (expires_at);
        """
}
