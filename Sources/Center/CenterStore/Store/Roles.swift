public protocol RoleReader {
    func role(named name: String, in accountID: String) throws -> RoleRecord?
    func role(id: String, in accountID: String) throws -> RoleRecord?
    func roles(in accountID: String, _ query: ListQuery) throws -> ListPage<RoleRecord>
    /// The roles whose permissions boundary is this policy, by name.
    func roles(in accountID: String, boundedBy policyARN: String) throws -> [RoleRecord]
}

public protocol RoleWriter {
    func insert(_ role: RoleRecord) throws
    /// Replaces all but the account and id.
    func update(_ role: RoleRecord) throws
    /// Removes the role, which must have no policies any more.
    func deleteRole(id: String, in accountID: String) throws
    /// Notes that the role's credentials were used; not a `Change`.
    func recordUse(ofRole id: String, in accountID: String, _ use: RoleUse) throws
}
