import GRDB

extension InstanceSettings: TableRow {
    static let table = "instance_settings"
    static let columns = [
        "account_id", "mfa_mode", "without_device", "allows_device_login", "tells_mfa_in_role_sessions",
        "allows_recovery_codes", "session_duration", "access_token_duration", "trusted_browser_duration",
    ]

    init(row: Row, columns: SealedColumns) throws {
        self.init(accountID: row["account_id"])
        mfaMode = try row.choice("mfa_mode")
        withoutDevice = try row.choice("without_device")
        allowsDeviceLogin = row["allows_device_login"]
        tellsMFAInRoleSessions = row["tells_mfa_in_role_sessions"]
        allowsRecoveryCodes = row["allows_recovery_codes"]
        sessionDuration = row["session_duration"]
        accessTokenDuration = row["access_token_duration"]
        trustedBrowserDuration = row["trusted_browser_duration"]
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [
            accountID, mfaMode.rawValue, withoutDevice.rawValue, allowsDeviceLogin, tellsMFAInRoleSessions,
            allowsRecoveryCodes, sessionDuration, accessTokenDuration, trustedBrowserDuration,
        ]
    }
}

extension ApplicationLinkRecord: TableRow {
    static let table = "application_links"
    static let columns = ["id", "account_id", "name", "url", "summary"]

    init(row: Row, columns: SealedColumns) {
        self.init(
            accountID: row["account_id"], id: row["id"], name: row["name"], url: row["url"], summary: row["summary"])
    }

    func values(columns: SealedColumns) -> [(any DatabaseValueConvertible)?] {
        [id, accountID, name, url, summary]
    }
}

extension SQLiteReading {
    func instanceSettings(of accountID: String) throws -> InstanceSettings {
        try first("account_id = ?", [accountID]) ?? InstanceSettings(accountID: accountID)
    }

    func relyingParty() throws -> RelyingPartyRecord {
        let row = try Row.fetchOne(database, sql: "SELECT id, public_url FROM relying_party")
        return RelyingPartyRecord(id: row?["id"], publicURL: row?["public_url"])
    }

    func applicationLinks(in accountID: String) throws -> [ApplicationLinkRecord] {
        try all("account_id = ? ORDER BY name COLLATE NOCASE, id", [accountID])
    }
}

extension SQLiteWriter {
    func put(_ settings: InstanceSettings) throws {
        try insertRow(settings, named: settings.accountID, orReplace: true)
        note(.instanceSettings(accountID: settings.accountID))
    }

    func put(_ party: RelyingPartyRecord) throws {
        try execute(
            "INSERT OR REPLACE INTO relying_party (row, id, public_url) VALUES (1, ?, ?)", [party.id, party.publicURL],
            table: "relying_party", row: "1")
    }

    func put(_ link: ApplicationLinkRecord) throws {
        try insertRow(link, named: link.id, orReplace: true)
    }

    func deleteApplicationLink(_ id: String, in accountID: String) throws {
        try deleteRow(ApplicationLinkRecord.table, "id", id, in: accountID)
    }
}
