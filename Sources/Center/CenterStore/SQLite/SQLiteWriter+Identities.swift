import GRDB
import Primitives

extension SQLiteWriter {
    func insert(_ account: AccountRecord) throws {
        try insertRow(account, named: account.id)
        note(.account(account.id))
    }

    func update(_ account: AccountRecord) throws {
        try updateRow(account, named: account.id)
        note(.account(account.id))
    }

    func insert(_ user: UserRecord) throws {
        try insertRow(user, named: user.name)
        note(.user(id: user.id))
    }

    func update(_ user: UserRecord) throws {
        try updateRow(user, named: user.name)
        note(.user(id: user.id))
    }

    func deleteUser(id: String, in accountID: String) throws {
        try requireBare(.user(id), in: accountID)
        try deleteRow("users", "id", id, in: accountID)
        try forgetServiceUses(of: id, in: accountID)
        note(.user(id: id))
    }

    func insert(_ group: GroupRecord) throws {
        try insertRow(group, named: group.name)
        note(.group(id: group.id))
    }

    func update(_ group: GroupRecord) throws {
        try updateRow(group, named: group.name)
        note(.group(id: group.id))
    }

    func deleteGroup(id: String, in accountID: String) throws {
        try requireBare(.group(id), in: accountID)
        try deleteRow("groups", "id", id, in: accountID)
        note(.group(id: id))
    }

    func add(_ membership: MembershipRecord) throws {
        try execute(
            """
            INSERT INTO memberships (account_id, group_id, user_id, added_at) VALUES (?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            [membership.accountID, membership.groupID, membership.userID, membership.addedAt.milliseconds],
            table: "memberships",
            row: membership.userID)
        note(.user(id: membership.userID))
    }

    func removeMember(userID: String, fromGroup groupID: String, in accountID: String) throws {
        try execute(
            "DELETE FROM memberships WHERE account_id = ? AND group_id = ? AND user_id = ?",
            [accountID, groupID, userID], table: "memberships", row: userID)
        note(.user(id: userID))
    }

    func insert(_ role: RoleRecord) throws {
        try insertRow(role, named: role.name)
        note(.role(id: role.id))
    }

    func update(_ role: RoleRecord) throws {
        try updateRow(role, named: role.name)
        note(.role(id: role.id))
    }

    func deleteRole(id: String, in accountID: String) throws {
        try requireBare(.role(id), in: accountID)
        try deleteRow("roles", "id", id, in: accountID)
        try forgetServiceUses(of: id, in: accountID)
        note(.role(id: id))
    }

    func recordUse(ofRole id: String, in accountID: String, _ use: RoleUse) throws {
        try execute(
            """
            UPDATE roles SET last_used_at = ?, last_used_region = ?, last_used_service = ?
            WHERE account_id = ? AND id = ? AND (last_used_at IS NULL OR last_used_at < ?)
            """,
            [use.at.milliseconds, use.region, use.service, accountID, id, use.at.milliseconds], table: "roles",
            row: id)
        // Whoever noted the use may have found the role before it was deleted.
        guard let service = use.service, try role(id: id, in: accountID) != nil else { return }
        try recordServiceUse(
            ServiceUseRecord(accountID: accountID, entityID: id, service: service, at: use.at, region: use.region))
    }

    /// Policies refer to their holder by kind and id, which no foreign key can say.
    private func requireBare(_ holder: PolicyHolder, in accountID: String) throws {
        guard try inlinePolicies(of: holder, in: accountID).isEmpty,
            try attachments(of: holder, in: accountID).isEmpty
        else { throw StoreError.conflict(table: holder.kind.rawValue, row: holder.id) }
    }
}
