import GRDB
import Primitives

extension SQLiteWriter {
    func replaceRecoveryCodes(
        of subject: SignInSubject, in accountID: String, by codes: [RecoveryCodeRecord]
    ) throws {
        try delete(RecoveryCodeRecord.table, of: subject, in: accountID)
        for code in codes { try insertRow(code, named: subject.text) }
    }

    func consumeRecoveryCode(
        hash: String, of subject: SignInSubject, in accountID: String, at moment: Timestamp
    ) throws -> Bool {
        try execute(
            """
            UPDATE recovery_codes SET used_at = ?
            WHERE account_id = ? AND subject = ? AND code_hash = ? AND used_at IS NULL
            """, [moment.milliseconds, accountID, subject.text, hash], table: RecoveryCodeRecord.table,
            row: subject.text)
        return database.changesCount == 1
    }

    func insert(_ browser: TrustedBrowserRecord) throws {
        try insertRow(browser, named: browser.subject.text)
    }

    func deleteTrustedBrowsers(of subject: SignInSubject, in accountID: String) throws {
        try delete(TrustedBrowserRecord.table, of: subject, in: accountID)
    }

    func put(_ invitation: InvitationRecord) throws {
        try insertRow(invitation, named: invitation.subject.text, orReplace: true)
    }

    func consumeInvitation(tokenHash: String) throws -> Bool {
        try execute(
            "DELETE FROM invitations WHERE token_hash = ?", [tokenHash], table: InvitationRecord.table, row: "one")
        return database.changesCount == 1
    }

    func deleteSignInLeftovers(expiredBefore moment: Timestamp) throws {
        for table in [TrustedBrowserRecord.table, InvitationRecord.table] {
            try execute(
                "DELETE FROM \(table) WHERE expires_at < ?", [moment.milliseconds], table: table, row: "expired")
        }
    }

    func endAllSignIn(at moment: Timestamp) throws {
        try execute(
            "UPDATE sign_in_sessions SET ended_at = ? WHERE ended_at IS NULL", [moment.milliseconds],
            table: SignInSessionRecord.table, row: "*")
        for table in [RecoveryCodeRecord.table, TrustedBrowserRecord.table, InvitationRecord.table] {
            try execute("DELETE FROM \(table)", [], table: table, row: "*")
        }
        note(.anything)
    }

    func forgetSignIn(of subject: SignInSubject, in accountID: String) throws {
        for table in [
            AuthenticatorAppRecord.table, PasskeyRecord.table, RecoveryCodeRecord.table, TrustedBrowserRecord.table,
            InvitationRecord.table,
        ] { try delete(table, of: subject, in: accountID) }
        if case .identityStoreUser(let id) = subject {
            try execute(
                "DELETE FROM sign_in_passwords WHERE account_id = ? AND user_id = ?", [accountID, id],
                table: SignInPasswordRecord.table, row: id)
        }
        note(.signIn(subject))
    }

    private func delete(_ table: String, of subject: SignInSubject, in accountID: String) throws {
        try execute(
            "DELETE FROM \(table) WHERE account_id = ? AND subject = ?", [accountID, subject.text], table: table,
            row: subject.text)
    }
}
