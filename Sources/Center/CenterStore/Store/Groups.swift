public protocol GroupReader {
    func group(named name: String, in accountID: String) throws -> GroupRecord?
    func group(id: String, in accountID: String) throws -> GroupRecord?
    func groups(in accountID: String, _ query: ListQuery) throws -> ListPage<GroupRecord>
    func isMember(userID: String, ofGroup groupID: String, in accountID: String) throws -> Bool
    /// The groups that a user is in.
    func groups(ofUser userID: String, in accountID: String, _ query: ListQuery) throws -> ListPage<GroupRecord>
    /// The users that are in a group.
    func members(ofGroup groupID: String, in accountID: String, _ query: ListQuery) throws -> ListPage<UserRecord>
}

public protocol GroupWriter {
    func insert(_ group: GroupRecord) throws
    /// Replaces all but the account and id.
    func update(_ group: GroupRecord) throws
    /// Removes the group, which must have no members and no policies any more.
    func deleteGroup(id: String, in accountID: String) throws
    /// Adds a member; nothing happens if the user is one.
    func add(_ membership: MembershipRecord) throws
    /// Removes a member; nothing happens if the user is none.
    func removeMember(userID: String, fromGroup groupID: String, in accountID: String) throws
}
