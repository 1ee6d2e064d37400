public protocol PermissionSetReader {
    func permissionSet(_ arn: String) throws -> PermissionSetRecord?
    func permissionSet(named name: String, in instanceARN: String) throws -> PermissionSetRecord?
    /// By name; the marker is a name.
    func permissionSets(in instanceARN: String, _ query: ListQuery) throws -> ListPage<PermissionSetRecord>
    func permissionSetCount(in instanceARN: String) throws -> Int

    func provisioning(of permissionSetARN: String, in accountID: String) throws -> ProvisioningRecord?
    /// By account.
    func provisionings(of permissionSetARN: String) throws -> [ProvisioningRecord]
    /// By permission set.
    func provisionings(inAccount accountID: String) throws -> [ProvisioningRecord]
}

public protocol PermissionSetWriter {
    func insert(_ permissionSet: PermissionSetRecord) throws
    /// Replaces all but the ARN and instance.
    func update(_ permissionSet: PermissionSetRecord) throws
    /// Removes the permission set, which must be assigned and provisioned nowhere any more.
    func deletePermissionSet(_ arn: String) throws
    /// Inserts the record or replaces it.
    func put(_ provisioning: ProvisioningRecord) throws
    /// Notes that the permission set is no longer what its roles are.
    func outdateProvisionings(of permissionSetARN: String) throws
    func deleteProvisioning(of permissionSetARN: String, in accountID: String) throws
}
