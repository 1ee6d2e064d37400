public import Primitives

public protocol AccountSettingsReader {
    /// The account's password policy; nil if it has none of its own.
    func passwordPolicy(of accountID: String) throws -> PasswordPolicyRecord?
    func credentialReport(of accountID: String) throws -> CredentialReportRecord?
    func task(_ id: String, in accountID: String) throws -> AccountTaskRecord?
    /// Which services a user or role used, and when last, by service.
    func serviceUses(of entityID: String, in accountID: String) throws -> [ServiceUseRecord]
}

public protocol AccountSettingsWriter {
    /// Inserts the policy or replaces it.
    func put(_ policy: PasswordPolicyRecord) throws
    /// Whether there was one to delete.
    func deletePasswordPolicy(of accountID: String) throws -> Bool
    /// Inserts the report or replaces it; not a `Change`.
    func put(_ report: CredentialReportRecord) throws
    /// Inserts the task, and forgets those made before `oldest`; not a `Change`.
    func insert(_ task: AccountTaskRecord, forgettingBefore oldest: Timestamp) throws
}
