import GRDB
import Primitives

extension SQLiteWriter {
    func put(_ policy: PasswordPolicyRecord) throws {
        try insertRow(policy, named: policy.accountID, orReplace: true)
        note(.account(policy.accountID))
    }

    func deletePasswordPolicy(of accountID: String) throws -> Bool {
        try execute(
            "DELETE FROM password_policies WHERE account_id = ?", [accountID], table: "password_policies",
            row: accountID)
        guard database.changesCount == 1 else { return false }
        note(.account(accountID))
        return true
    }

    func put(_ report: CredentialReportRecord) throws {
        try insertRow(report, named: report.accountID, orReplace: true)
    }

    func insert(_ task: AccountTaskRecord, forgettingBefore oldest: Timestamp) throws {
        try execute(
            "DELETE FROM account_tasks WHERE account_id = ? AND created_at < ?", [task.accountID, oldest.milliseconds],
            table: "account_tasks", row: task.id)
        try insertRow(task, named: task.id)
    }

    func insert(_ profile: InstanceProfileRecord) throws {
        try insertRow(profile, named: profile.name)
    }

    func update(_ profile: InstanceProfileRecord) throws {
        try updateRow(profile, named: profile.name)
    }

    func deleteInstanceProfile(id: String, in accountID: String) throws {
        try deleteRow("instance_profiles", "id", id, in: accountID)
    }

    /// Notes that the user or role used a service, unless a later use is noted.
    func recordServiceUse(_ use: ServiceUseRecord) throws {
        try execute(
            """
            INSERT INTO service_uses (entity_id, account_id, service, used_at, region) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (entity_id, service) DO UPDATE SET used_at = excluded.used_at, region = excluded.region
            WHERE excluded.used_at > used_at
            """,
            use.values(columns: columns), table: ServiceUseRecord.table, row: use.entityID)
    }

    func forgetServiceUses(of entityID: String, in accountID: String) throws {
        try execute(
            "DELETE FROM service_uses WHERE account_id = ? AND entity_id = ?", [accountID, entityID],
            table: ServiceUseRecord.table, row: entityID)
    }
}
