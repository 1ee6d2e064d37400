import GRDB

extension SQLiteWriter {
    func insert(_ permissionSet: PermissionSetRecord) throws {
        try insertRow(permissionSet, named: permissionSet.name)
        note(.permissionSet(arn: permissionSet.arn))
    }

    func update(_ permissionSet: PermissionSetRecord) throws {
        try updateRow(permissionSet, named: permissionSet.name)
        note(.permissionSet(arn: permissionSet.arn))
    }

    func deletePermissionSet(_ arn: String) throws {
        let table = PermissionSetRecord.table
        try execute("DELETE FROM \(table) WHERE arn = ?", [arn], table: table, row: arn)
        guard database.changesCount == 1 else { throw StoreError.missing(table: table, row: arn) }
        note(.permissionSet(arn: arn))
    }

    func put(_ provisioning: ProvisioningRecord) throws {
        try insertRow(provisioning, named: provisioning.permissionSetARN, orReplace: true)
        note(.permissionSet(arn: provisioning.permissionSetARN))
    }

    func outdateProvisionings(of permissionSetARN: String) throws {
        try execute(
            "UPDATE provisionings SET is_current = 0 WHERE permission_set_arn = ?", [permissionSetARN],
            table: ProvisioningRecord.table, row: permissionSetARN)
        note(.permissionSet(arn: permissionSetARN))
    }

    func deleteProvisioning(of permissionSetARN: String, in accountID: String) throws {
        let table = ProvisioningRecord.table
        try execute(
            "DELETE FROM \(table) WHERE permission_set_arn = ? AND account_id = ?", [permissionSetARN, accountID],
            table: table, row: permissionSetARN)
        guard database.changesCount == 1 else { throw StoreError.missing(table: table, row: permissionSetARN) }
        note(.permissionSet(arn: permissionSetARN))
    }
}
