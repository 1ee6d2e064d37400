import GRDB
import Primitives

extension SQLiteWriter {
    func insert(_ policy: ManagedPolicyRecord, _ version: PolicyVersionRecord) throws {
        try insertRow(policy, named: policy.name)
        try insertRow(version, named: policy.name)
        note(.policy(arn: policy.arn))
    }

    func update(_ policy: ManagedPolicyRecord) throws {
        try updateRow(policy, named: policy.name)
        note(.policy(arn: policy.arn))
    }

    func deletePolicy(_ policy: ManagedPolicyRecord) throws {
        let usage = try usage(ofPolicy: policy.arn, in: policy.accountID)
        guard usage == PolicyUsage(attachments: 0, boundaries: 0) else {
            throw StoreError.conflict(table: "policies", row: policy.name)
        }
        try execute(
            "DELETE FROM policy_versions WHERE account_id = ? AND policy_id = ?", [policy.accountID, policy.id],
            table: "policy_versions", row: policy.name)
        try deleteRow("policies", "id", policy.id, in: policy.accountID)
        note(.policy(arn: policy.arn))
    }

    func insert(_ version: PolicyVersionRecord) throws {
        try insertRow(version, named: "\(version.policyID) \(version.versionID)")
        try notePolicy(version.policyID, in: version.accountID)
    }

    func deleteVersion(_ number: Int, ofPolicy policyID: String, in accountID: String) throws {
        try execute(
            "DELETE FROM policy_versions WHERE account_id = ? AND policy_id = ? AND number = ?",
            [accountID, policyID, number], table: "policy_versions", row: "\(policyID) v\(number)")
        guard database.changesCount == 1 else {
            throw StoreError.missing(table: "policy_versions", row: "\(policyID) v\(number)")
        }
        try notePolicy(policyID, in: accountID)
    }

    func put(_ policy: InlinePolicyRecord) throws {
        try requireHolder(policy.holder, in: policy.accountID)
        try insertRow(policy, named: policy.name, orReplace: true)
        note(policy.holder)
    }

    func deleteInlinePolicy(named name: String, of holder: PolicyHolder, in accountID: String) throws -> Bool {
        try execute(
            "DELETE FROM inline_policies WHERE account_id = ? AND holder_kind = ? AND holder_id = ? AND name = ?",
            [accountID, holder.kind.rawValue, holder.id, name], table: "inline_policies", row: name)
        guard database.changesCount == 1 else { return false }
        note(holder)
        return true
    }

    func attach(_ attachment: AttachmentRecord) throws {
        try requireHolder(attachment.holder, in: attachment.accountID)
        try execute(
            """
            INSERT INTO attachments (account_id, holder_kind, holder_id, policy_arn, attached_at)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                attachment.accountID, attachment.holder.kind.rawValue, attachment.holder.id, attachment.policyARN,
                attachment.attachedAt.milliseconds,
            ], table: "attachments", row: attachment.policyARN)
        note(attachment.holder)
    }

    func detach(policyARN: String, from holder: PolicyHolder, in accountID: String) throws -> Bool {
        try execute(
            "DELETE FROM attachments WHERE account_id = ? AND holder_kind = ? AND holder_id = ? AND policy_arn = ?",
            [accountID, holder.kind.rawValue, holder.id, policyARN], table: "attachments", row: policyARN)
        guard database.changesCount == 1 else { return false }
        note(holder)
        return true
    }

    private func notePolicy(_ policyID: String, in accountID: String) throws {
        let policy: ManagedPolicyRecord? = try first("account_id = ? AND id = ?", [accountID, policyID])
        if let policy { note(.policy(arn: policy.arn)) }
    }

    private func requireHolder(_ holder: PolicyHolder, in accountID: String) throws {
        let exists =
            switch holder.kind {
            case .user: try user(id: holder.id, in: accountID) != nil
            case .group: try group(id: holder.id, in: accountID) != nil
            case .role: try role(id: holder.id, in: accountID) != nil
            }
        guard exists else { throw StoreError.conflict(table: holder.kind.rawValue, row: holder.id) }
    }
}
