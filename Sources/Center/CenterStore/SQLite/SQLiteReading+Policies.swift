import GRDB

extension SQLiteReading {
    func policy(arn: String, in accountID: String) throws -> ManagedPolicyRecord? {
        let prefix = "arn:aws:iam::\(accountID):policy/"
        guard arn.hasPrefix(prefix), let name = arn.split(separator: "/", omittingEmptySubsequences: false).last,
            let found = try policy(named: String(name), in: accountID),
            // Byte by byte: to `==` the sign of the kelvin is a K, and to policies it is not.
            found.arn.utf8.elementsEqual(arn.utf8)
        else { return nil }
        return found
    }

    func policy(named name: String, in accountID: String) throws -> ManagedPolicyRecord? {
        try first("account_id = ? AND name = ?", [accountID, name])
    }

    func policies(in accountID: String, _ query: ListQuery) throws -> ListPage<ManagedPolicyRecord> {
        try page(query, where: "account_id = ?", [accountID], marker: \.name)
    }

    func version(_ number: Int, ofPolicy policyID: String, in accountID: String) throws -> PolicyVersionRecord? {
        try first("account_id = ? AND policy_id = ? AND number = ?", [accountID, policyID, number])
    }

    func versions(ofPolicy policyID: String, in accountID: String) throws -> [PolicyVersionRecord] {
        try all("account_id = ? AND policy_id = ? ORDER BY number DESC", [accountID, policyID])
    }

    func inlinePolicy(
        named name: String, of holder: PolicyHolder, in accountID: String
    ) throws -> InlinePolicyRecord? {
        try first(
            "account_id = ? AND holder_kind = ? AND holder_id = ? AND name = ?",
            [accountID, holder.kind.rawValue, holder.id, name])
    }

    func inlinePolicies(of holder: PolicyHolder, in accountID: String) throws -> [InlinePolicyRecord] {
        try all(
            "account_id = ? AND holder_kind = ? AND holder_id = ? ORDER BY name",
            [accountID, holder.kind.rawValue, holder.id])
    }

    func attachments(of holder: PolicyHolder, in accountID: String) throws -> [AttachmentRecord] {
        try all(
            "account_id = ? AND holder_kind = ? AND holder_id = ? ORDER BY sequence",
            [accountID, holder.kind.rawValue, holder.id])
    }

    func attachments(ofPolicy policyARN: String, in accountID: String) throws -> [AttachmentRecord] {
        try all("account_id = ? AND policy_arn = ? ORDER BY sequence", [accountID, policyARN])
    }

    func usage(ofPolicy policyARN: String, in accountID: String) throws -> PolicyUsage {
        let bounded = "WHERE account_id = ? AND permissions_boundary = ?"
        let users = try count("users \(bounded)", [accountID, policyARN])
        let roles = try count("roles \(bounded)", [accountID, policyARN])
        return PolicyUsage(
            attachments: try count("attachments WHERE account_id = ? AND policy_arn = ?", [accountID, policyARN]),
            boundaries: users + roles)
    }
}
