import GRDB
import Primitives

extension SignInPasswordRecord: TableRow {
    static let table = "sign_in_passwords"
    static let columns = ["user_id", "account_id", "password_hash", "changed_at"]

    init(row: Row, columns: SealedColumns) throws {
        let userID: String = row["user_id"]
        self.init(
            accountID: row["account_id"], userID: userID,
            passwordHash: try columns.open(row, table: Self.table, key: userID, column: "password_hash"),
            changedAt: row.timestamp("changed_at"))
    }

    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?] {
        [
            userID, accountID, try columns.seal(passwordHash, table: Self.table, row: userID, column: "password_hash"),
            changedAt.milliseconds,
        ]
    }
}

extension AuthenticatorAppRecord: TableRow {
    static let table = "authenticator_apps"
    static let columns = [
        "id", "account_id", "subject", "name", "seed", "created_at", "last_used_at", "last_step", "drift",
    ]

    init(row: Row, columns: SealedColumns) throws {
        let id: String = row["id"]
        self.init(
            accountID: row["account_id"], id: id, subject: try row.subject("subject"), name: row["name"],
            seed: try columns.open(row, table: Self.table, key: id, column: "seed"),
            createdAt: row.timestamp("created_at"), lastUsedAt: row.optionalTimestamp("last_used_at"),
            lastStep: row["last_step"], drift: row["drift"])
    }

    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?] {
        [
            id, accountID, subject.text, name, try columns.seal(seed, table: Self.table, row: id, column: "seed"),
            createdAt.milliseconds, lastUsedAt?.milliseconds, lastStep, drift,
        ]
    }
}

extension PasskeyRecord: TableRow {
    static let table = "passkeys"
    static let columns = [
        "id", "account_id", "subject", "name", "credential_id", "relying_party_id", "user_handle", "public_key",
        "signature_count", "aaguid", "transports", "is_discoverable", "is_backup_eligible", "is_backed_up",
        "verifies_user", "attestation_format", "created_at", "last_used_at", "cloned_at",
    ]

    init(row: Row, columns: SealedColumns) throws {
        self.init(
            accountID: row["account_id"], id: row["id"], subject: try row.subject("subject"), name: row["name"],
            credentialID: try Self.bytes(row, "credential_id"), relyingPartyID: row["relying_party_id"],
            userHandle: try Self.bytes(row, "user_handle"), publicKey: try Self.bytes(row, "public_key"),
            createdAt: row.timestamp("created_at"))
        signatureCount = row["signature_count"]
        aaguid = row["aaguid"]
        transports = (row["transports"] as String).split(separator: " ").map(String.init)
        isDiscoverable = row["is_discoverable"]
        isBackupEligible = row["is_backup_eligible"]
        isBackedUp = row["is_backed_up"]
        verifiesUser = row["verifies_user"]
        attestationFormat = row["attestation_format"]
        lastUsedAt = row.optionalTimestamp("last_used_at")
        clonedAt = row.optionalTimestamp("cloned_at")
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            id, accountID, subject.text, name, Base64.encode(credentialID), relyingPartyID,
            Base64.encode(userHandle), Base64.encode(publicKey), signatureCount, aaguid,
            transports.joined(separator: " "), isDiscoverable, isBackupEligible, isBackedUp, verifiesUser,
            attestationFormat, createdAt.milliseconds, lastUsedAt?.milliseconds, clonedAt?.milliseconds,
        ]
    }

    private static func bytes(_ row: Row, _ column: String) throws -> [UInt8] {
        guard let bytes = Base64.decode(row[column] as String) else {
            throw StoreError.damaged(path: "database", detail: "\(column) of a passkey is not base64")
        }
        return bytes
    }
}

extension RecoveryCodeRecord: TableRow {
    static let table = "recovery_codes"
    static let columns = ["code_hash", "account_id", "subject", "created_at", "used_at"]

    init(row: Row, columns: SealedColumns) throws {
        self.init(
            accountID: row["account_id"], subject: try row.subject("subject"), codeHash: row["code_hash"],
            createdAt: row.timestamp("created_at"), usedAt: row.optionalTimestamp("used_at"))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [codeHash, accountID, subject.text, createdAt.milliseconds, usedAt?.milliseconds]
    }
}

extension TrustedBrowserRecord: TableRow {
    static let table = "trusted_browsers"
    static let columns = ["token_hash", "account_id", "subject", "created_at", "expires_at"]

    init(row: Row, columns: SealedColumns) throws {
        self.init(
            accountID: row["account_id"], tokenHash: row["token_hash"], subject: try row.subject("subject"),
            createdAt: row.timestamp("created_at"), expiresAt: row.timestamp("expires_at"))
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [tokenHash, accountID, subject.text, createdAt.milliseconds, expiresAt.milliseconds]
    }
}

extension InvitationRecord: TableRow {
    static let table = "invitations"
    static let columns = [
        "token_hash", "account_id", "subject", "purpose", "created_at", "expires_at", "created_by",
    ]

    init(row: Row, columns: SealedColumns) throws {
        self.init(
            accountID: row["account_id"], subject: try row.subject("subject"), purpose: try row.choice("purpose"),
            tokenHash: row["token_hash"], createdAt: row.timestamp("created_at"),
            expiresAt: row.timestamp("expires_at"), createdBy: row["created_by"])
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            tokenHash, accountID, subject.text, purpose.rawValue, createdAt.milliseconds, expiresAt.milliseconds,
            createdBy,
        ]
    }
}
