extension Migrations {
    /// Wrong codes, and what no statement may do: take back a step that was spent.
    static let attempts = """
        CREATE TABLE mfa_attempts (
            device TEXT NOT NULL REFERENCES mfa_devices (serial_number) ON DELETE CASCADE,
            account_id TEXT NOT NULL REFERENCES accounts (id),
            -- Empty for root.
            owner TEXT NOT NULL,
            kind TEXT NOT NULL,
            -- Empty for everyone.
            caller TEXT NOT NULL,
            failures INTEGER NOT NULL,
            failed_at INTEGER NOT NULL,
            spent INTEGER NOT NULL,
            refilled_at INTEGER NOT NULL,
            succeeded_at INTEGER,
            refusals INTEGER NOT NULL,
            touched_at INTEGER NOT NULL,
            PRIMARY KEY (device, owner, kind, caller)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX mfa_attempts_by_touch ON mfa_attempts (touched_at);
        CREATE TRIGGER mfa_steps_go_forward BEFORE UPDATE OF last_step ON mfa_devices
        WHEN OLD.last_step IS NOT NULL AND (NEW.last_step IS NULL OR NEW.last_step < OLD.last_step)
        BEGIN SELECT RAISE(ABORT, 'a spent step of a device cannot be taken back'); END;
        """
}
