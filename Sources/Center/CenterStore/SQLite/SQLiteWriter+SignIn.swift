import GRDB
import Primitives

extension SQLiteWriter {
    func put(_ password: SignInPasswordRecord) throws {
        try insertRow(password, named: password.userID, orReplace: true)
        note(.signIn(.identityStoreUser(password.userID)))
    }

    func deleteSignInPassword(ofUser userID: String, in accountID: String) throws {
        try deleteRow(SignInPasswordRecord.table, "user_id", userID, in: accountID)
        note(.signIn(.identityStoreUser(userID)))
    }

    func insert(_ app: AuthenticatorAppRecord) throws {
        try insertRow(app, named: app.id)
        note(.signIn(app.subject))
    }

    func rename(authenticatorApp id: String, to name: String, in accountID: String) throws {
        try execute(
            "UPDATE authenticator_apps SET name = ? WHERE account_id = ? AND id = ?", [name, accountID, id],
            table: AuthenticatorAppRecord.table, row: id)
        guard database.changesCount == 1 else {
            throw StoreError.missing(table: AuthenticatorAppRecord.table, row: id)
        }
    }

    func deleteAuthenticatorApp(_ id: String, in accountID: String) throws {
        let app: AuthenticatorAppRecord? = try first("account_id = ? AND id = ?", [accountID, id])
        try deleteRow(AuthenticatorAppRecord.table, "id", id, in: accountID)
        if let app { note(.signIn(app.subject)) }
    }

    func consumeStep(_ step: Int64, drift: Int64, ofApp id: String, in accountID: String, at moment: Timestamp) throws
        -> Bool
    {
        try execute(
            """
            UPDATE authenticator_apps SET last_step = ?, drift = ?, last_used_at = ?
            WHERE account_id = ? AND id = ? AND (last_step IS NULL OR last_step < ?)
            """, [step, drift, moment.milliseconds, accountID, id, step], table: AuthenticatorAppRecord.table, row: id)
        return database.changesCount == 1
    }

    func spendAppCodes(upTo step: Int64) throws {
        try execute(
            "UPDATE authenticator_apps SET last_step = max(ifnull(last_step, 0), ? + drift + 1)", [step],
            table: AuthenticatorAppRecord.table, row: "*")
    }

    func insert(_ passkey: PasskeyRecord) throws {
        try insertRow(passkey, named: passkey.id)
        note(.signIn(passkey.subject))
    }

    func update(_ passkey: PasskeyRecord) throws {
        try updateRow(passkey, named: passkey.id)
        note(.signIn(passkey.subject))
    }

    func deletePasskey(_ id: String, in accountID: String) throws {
        let passkey: PasskeyRecord? = try first("account_id = ? AND id = ?", [accountID, id])
        try deleteRow(PasskeyRecord.table, "id", id, in: accountID)
        if let passkey { note(.signIn(passkey.subject)) }
    }
}
