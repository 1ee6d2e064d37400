extension Migrations {
    /// What users have beside access keys, passwords and MFA devices, server certificates and identity providers.
    static let credentialsAndProviders = """
        CREATE TABLE ssh_public_keys (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            user_id TEXT NOT NULL REFERENCES users (id),
            body TEXT NOT NULL,
            material TEXT NOT NULL,
            is_active INTEGER NOT NULL,
            uploaded_at INTEGER NOT NULL,
            UNIQUE (user_id, material)
        ) STRICT;
        CREATE TABLE signing_certificates (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            -- Root's where there is no user.
            user_id TEXT REFERENCES users (id),
            body TEXT NOT NULL,
            digest TEXT NOT NULL,
            is_active INTEGER NOT NULL,
            uploaded_at INTEGER NOT NULL,
            UNIQUE (account_id, digest)
        ) STRICT;
        CREATE INDEX signing_certificates_by_user ON signing_certificates (account_id, user_id);
        CREATE TABLE service_credentials (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            user_id TEXT NOT NULL REFERENCES users (id),
            service TEXT NOT NULL,
            service_user_name TEXT NOT NULL,
            secret_hash TEXT NOT NULL,
            is_active INTEGER NOT NULL,
            created_at INTEGER NOT NULL,
            expires_at INTEGER,
            UNIQUE (service, service_user_name)
        ) STRICT;
        CREATE INDEX service_credentials_by_user ON service_credentials (account_id, user_id);
        CREATE TABLE server_certificates (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            name TEXT NOT NULL COLLATE NOCASE,
            path TEXT NOT NULL,
            body TEXT NOT NULL,
            chain TEXT,
            private_key TEXT NOT NULL,
            uploaded_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL,
            tags TEXT NOT NULL,
            UNIQUE (account_id, name)
        ) STRICT;
        CREATE TABLE oidc_providers (
            url TEXT NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            client_ids TEXT NOT NULL,
            thumbprints TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            tags TEXT NOT NULL,
            PRIMARY KEY (account_id, url)
        ) STRICT;
        CREATE TABLE saml_providers (
            id TEXT PRIMARY KEY NOT NULL,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            name TEXT NOT NULL COLLATE NOCASE,
            metadata TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            valid_until INTEGER NOT NULL,
            encryption_mode TEXT,
            -- All of them in one sealed value.
            private_keys TEXT NOT NULL,
            tags TEXT NOT NULL,
            UNIQUE (account_id, name)
        ) STRICT;
        """
}
