import GRDB
import Primitives

extension RevocationRecord: TableRow {
    static let table = "revocations"
    static let columns = ["access_key_id", "account_id", "revoked_at", "expires_at"]

    init(row: Row, columns: SealedColumns) throws {
        self.init(
            accountID: row["account_id"], accessKeyID: row["access_key_id"], revokedAt: row.timestamp("revoked_at"),
            expiresAt: row.timestamp("expires_at"))
    }

    func values(columns: SealedColumns) throws -> [(any DatabaseValueConvertible)?] {
        [accessKeyID, accountID, revokedAt.milliseconds, expiresAt.milliseconds]
    }
}

extension SQLiteReading {
    func revocations() throws -> [RevocationRecord] {
        try all("TRUE ORDER BY access_key_id", [])
    }
}

extension SQLiteWriter {
    func put(_ revocation: RevocationRecord) throws {
        try insertRow(revocation, named: revocation.accessKeyID, orReplace: true)
        note(.revocation(accessKeyID: revocation.accessKeyID))
    }

    func deleteRevocations(expiredBefore moment: Timestamp) throws {
        try execute(
            "DELETE FROM revocations WHERE expires_at < ?", [moment.milliseconds], table: "revocations", row: "expired")
    }
}
