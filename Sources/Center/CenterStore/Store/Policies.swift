public protocol PolicyReader {
    /// The account's own policy of this ARN.
    func policy(arn: String, in accountID: String) throws -> ManagedPolicyRecord?
    func policy(named name: String, in accountID: String) throws -> ManagedPolicyRecord?
    func policies(in accountID: String, _ query: ListQuery) throws -> ListPage<ManagedPolicyRecord>
    func version(_ number: Int, ofPolicy policyID: String, in accountID: String) throws -> PolicyVersionRecord?
    /// All versions that still exist, newest first.
    func versions(ofPolicy policyID: String, in accountID: String) throws -> [PolicyVersionRecord]
}

public protocol PolicyWriter {
    /// Inserts a policy together with its first version.
    func insert(_ policy: ManagedPolicyRecord, _ version: PolicyVersionRecord) throws
    /// Replaces all but the account, id, name and path.
    func update(_ policy: ManagedPolicyRecord) throws
    /// Removes the policy and its versions; it must be attached nowhere any more.
    func deletePolicy(_ policy: ManagedPolicyRecord) throws
    func insert(_ version: PolicyVersionRecord) throws
    func deleteVersion(_ number: Int, ofPolicy policyID: String, in accountID: String) throws
}
