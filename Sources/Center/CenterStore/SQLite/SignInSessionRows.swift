import GRDB
import Primitives

extension Row {
    /// The subject in a column of its text.
    func subject(_ column: String) throws -> SignInSubject {
        guard let subject = SignInSubject(text: self[column]) else {
            throw StoreError.damaged(path: "database", detail: "unknown kind of subject in \(column)")
        }
        return subject
    }

    /// The case of an enumeration in a column of its raw value.
    func choice<Choice: RawRepresentable<String>>(_ column: String) throws -> Choice {
        guard let choice = Choice(rawValue: self[column]) else {
            throw StoreError.damaged(path: "database", detail: "unknown value in \(column)")
        }
        return choice
    }
}

extension SignInSessionRecord: TableRow {
    static let table = "sign_in_sessions"
    static let columns = [
        "id", "account_id", "subject", "token_hash", "created_at", "last_seen_at", "expires_at", "ended_at",
        "password_at", "second_factor_at", "user_verified", "factor", "source_ip", "user_agent", "is_secure",
    ]

    init(row: Row, columns: SealedColumns) throws {
        self.init(
            accountID: row["account_id"], id: row["id"], subject: try row.subject("subject"),
            tokenHash: row["token_hash"], createdAt: row.timestamp("created_at"),
            expiresAt: row.timestamp("expires_at"), passwordAt: row.optionalTimestamp("password_at"),
            secondFactorAt: row.optionalTimestamp("second_factor_at"), userVerified: row["user_verified"],
            factor: try row.choice("factor"), sourceIP: row["source_ip"], userAgent: row["user_agent"],
            isSecure: row["is_secure"])
        lastSeenAt = row.timestamp("last_seen_at")
        endedAt = row.optionalTimestamp("ended_at")
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            id, accountID, subject.text, tokenHash, createdAt.milliseconds, lastSeenAt.milliseconds,
            expiresAt.milliseconds, endedAt?.milliseconds, passwordAt?.milliseconds, secondFactorAt?.milliseconds,
            userVerified, factor.rawValue, sourceIP, userAgent, isSecure,
        ]
    }
}

extension SQLiteReading {
    func signInSession(id: String) throws -> SignInSessionRecord? {
        try first("id = ?", [id])
    }

    func signInSession(tokenHash: String) throws -> SignInSessionRecord? {
        try first("token_hash = ?", [tokenHash])
    }

    func signInSessions(of subject: SignInSubject, in accountID: String) throws -> [SignInSessionRecord] {
        try all("account_id = ? AND subject = ? ORDER BY created_at DESC, id", [accountID, subject.text])
    }
}

extension SQLiteWriter {
    func insert(_ session: SignInSessionRecord) throws {
        try insertRow(session, named: session.id)
        note(.signInSession(id: session.id))
    }

    func update(_ session: SignInSessionRecord) throws {
        try updateRow(session, named: session.id)
        note(.signInSession(id: session.id))
    }

    func touchSignInSession(_ id: String, at moment: Timestamp) throws {
        try execute(
            "UPDATE sign_in_sessions SET last_seen_at = ? WHERE id = ? AND last_seen_at < ?",
            [moment.milliseconds, id, moment.milliseconds], table: SignInSessionRecord.table, row: id)
    }

    func endSignInSession(_ id: String, at moment: Timestamp) throws {
        try execute(
            "UPDATE sign_in_sessions SET ended_at = ? WHERE id = ? AND ended_at IS NULL", [moment.milliseconds, id],
            table: SignInSessionRecord.table, row: id)
        if database.changesCount == 1 { note(.signInSession(id: id)) }
    }

    func deleteSignInSessions(overBefore moment: Timestamp) throws {
        try execute(
            "DELETE FROM sign_in_sessions WHERE min(expires_at, ifnull(ended_at, expires_at)) < ?",
            [moment.milliseconds], table: SignInSessionRecord.table, row: "over")
    }
}
