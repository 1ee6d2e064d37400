import GRDB

extension SQLiteReading {
    func permissionSet(_ arn: String) throws -> PermissionSetRecord? {
        try first("arn = ?", [arn])
    }

    func permissionSet(named name: String, in instanceARN: String) throws -> PermissionSetRecord? {
        try first("instance_arn = ? AND name = ?", [instanceARN, name])
    }

    func permissionSets(in instanceARN: String, _ query: ListQuery) throws -> ListPage<PermissionSetRecord> {
        try ordered(query, by: "name", where: "instance_arn = ?", [instanceARN], marker: \.name)
    }

    func permissionSetCount(in instanceARN: String) throws -> Int {
        try count("permission_sets WHERE instance_arn = ?", [instanceARN])
    }

    func provisioning(of permissionSetARN: String, in accountID: String) throws -> ProvisioningRecord? {
        try first("permission_set_arn = ? AND account_id = ?", [permissionSetARN, accountID])
    }

    func provisionings(of permissionSetARN: String) throws -> [ProvisioningRecord] {
        try all("permission_set_arn = ? ORDER BY account_id", [permissionSetARN])
    }

    func provisionings(inAccount accountID: String) throws -> [ProvisioningRecord] {
        try all("account_id = ? ORDER BY permission_set_arn", [accountID])
    }
}
