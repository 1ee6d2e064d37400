import GRDB

extension SQLiteReading {
    func passwordPolicy(of accountID: String) throws -> PasswordPolicyRecord? {
        try first("account_id = ?", [accountID])
    }

    func credentialReport(of accountID: String) throws -> CredentialReportRecord? {
        try first("account_id = ?", [accountID])
    }

    func task(_ id: String, in accountID: String) throws -> AccountTaskRecord? {
        try first("account_id = ? AND id = ?", [accountID, id])
    }

    func serviceUses(of entityID: String, in accountID: String) throws -> [ServiceUseRecord] {
        try all("account_id = ? AND entity_id = ? ORDER BY service", [accountID, entityID])
    }

    func instanceProfile(named name: String, in accountID: String) throws -> InstanceProfileRecord? {
        try first("account_id = ? AND name = ?", [accountID, name])
    }

    func instanceProfiles(in accountID: String, _ query: ListQuery) throws -> ListPage<InstanceProfileRecord> {
        try page(query, where: "account_id = ?", [accountID], marker: \.name)
    }

    func instanceProfiles(
        ofRole roleID: String, in accountID: String, _ query: ListQuery
    ) throws -> ListPage<InstanceProfileRecord> {
        try page(query, where: "account_id = ? AND role_id = ?", [accountID, roleID], marker: \.name)
    }
}
