public protocol InstanceProfileReader {
    func instanceProfile(named name: String, in accountID: String) throws -> InstanceProfileRecord?
    func instanceProfiles(in accountID: String, _ query: ListQuery) throws -> ListPage<InstanceProfileRecord>
    /// The profiles that a role is in.
    func instanceProfiles(
        ofRole roleID: String, in accountID: String, _ query: ListQuery
    ) throws -> ListPage<InstanceProfileRecord>
}

/// No `Change` comes of these: they grant nobody anything here.
public protocol InstanceProfileWriter {
    func insert(_ profile: InstanceProfileRecord) throws
    /// Replaces all but the account and id.
    func update(_ profile: InstanceProfileRecord) throws
    func deleteInstanceProfile(id: String, in accountID: String) throws
}
