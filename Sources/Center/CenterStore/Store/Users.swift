public protocol UserReader {
    func user(named name: String, in accountID: String) throws -> UserRecord?
    func user(id: String, in accountID: String) throws -> UserRecord?
    func users(in accountID: String, _ query: ListQuery) throws -> ListPage<UserRecord>
    /// The users whose permissions boundary is this policy, by name.
    func users(in accountID: String, boundedBy policyARN: String) throws -> [UserRecord]
}

public protocol UserWriter {
    func insert(_ user: UserRecord) throws
    /// Replaces all but the account and id.
    func update(_ user: UserRecord) throws
    /// Removes the user, who must hold nothing any more: no keys, devices, policies, memberships or login profile.
    func deleteUser(id: String, in accountID: String) throws
}
