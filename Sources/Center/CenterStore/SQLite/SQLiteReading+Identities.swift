import GRDB

extension SQLiteReading {
    func accounts() throws -> [AccountRecord] {
        try all("true ORDER BY id", [])
    }

    func account(_ id: String) throws -> AccountRecord? {
        try first("id = ?", [id])
    }

    func user(named name: String, in accountID: String) throws -> UserRecord? {
        try first("account_id = ? AND name = ?", [accountID, name])
    }

    func user(id: String, in accountID: String) throws -> UserRecord? {
        try first("account_id = ? AND id = ?", [accountID, id])
    }

    func users(in accountID: String, _ query: ListQuery) throws -> ListPage<UserRecord> {
        try page(query, where: "account_id = ?", [accountID], marker: \.name)
    }

    func users(in accountID: String, boundedBy policyARN: String) throws -> [UserRecord] {
        try all("account_id = ? AND permissions_boundary = ? ORDER BY name", [accountID, policyARN])
    }

    func group(named name: String, in accountID: String) throws -> GroupRecord? {
        try first("account_id = ? AND name = ?", [accountID, name])
    }

    func group(id: String, in accountID: String) throws -> GroupRecord? {
        try first("account_id = ? AND id = ?", [accountID, id])
    }

    func groups(in accountID: String, _ query: ListQuery) throws -> ListPage<GroupRecord> {
        try page(query, where: "account_id = ?", [accountID], marker: \.name)
    }

    func isMember(userID: String, ofGroup groupID: String, in accountID: String) throws -> Bool {
        let found = "memberships WHERE account_id = ? AND user_id = ? AND group_id = ?"
        return try count(found, [accountID, userID, groupID]) > 0
    }

    func groups(ofUser userID: String, in accountID: String, _ query: ListQuery) throws -> ListPage<GroupRecord> {
        try page(
            query, where: "account_id = ? AND id IN (SELECT group_id FROM memberships WHERE user_id = ?)",
            [accountID, userID], marker: \.name)
    }

    func members(ofGroup groupID: String, in accountID: String, _ query: ListQuery) throws -> ListPage<UserRecord> {
        try page(
            query, where: "account_id = ? AND id IN (SELECT user_id FROM memberships WHERE group_id = ?)",
            [accountID, groupID], marker: \.name)
    }

    func role(named name: String, in accountID: String) throws -> RoleRecord? {
        try first("account_id = ? AND name = ?", [accountID, name])
    }

    func role(id: String, in accountID: String) throws -> RoleRecord? {
        try first("account_id = ? AND id = ?", [accountID, id])
    }

    func roles(in accountID: String, _ query: ListQuery) throws -> ListPage<RoleRecord> {
        try page(query, where: "account_id = ?", [accountID], marker: \.name)
    }

    func roles(in accountID: String, boundedBy policyARN: String) throws -> [RoleRecord] {
        try all("account_id = ? AND permissions_boundary = ? ORDER BY name", [accountID, policyARN])
    }
}
