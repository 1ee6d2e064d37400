import Primitives

extension SQLiteWriter {
    func insert(_ authorization: DeviceAuthorizationRecord) throws {
        try insertRow(authorization, named: "of \(authorization.clientName)")
    }

    func update(_ authorization: DeviceAuthorizationRecord) throws {
        try updateRow(authorization, named: "of \(authorization.clientName)")
    }

    func insert(_ code: AuthorizationCodeRecord) throws {
        try insertRow(code, named: "of \(code.clientName)")
    }

    func update(_ code: AuthorizationCodeRecord) throws {
        try updateRow(code, named: "of \(code.clientName)")
    }

    func insert(_ family: TokenFamilyRecord) throws {
        try insertRow(family, named: family.id)
    }

    func update(_ family: TokenFamilyRecord) throws {
        try updateRow(family, named: family.id)
        if family.revokedAt != nil { note(.tokenFamily(id: family.id)) }
    }

    func deleteClientTokens(expiredBefore moment: Timestamp) throws {
        for table in [DeviceAuthorizationRecord.table, AuthorizationCodeRecord.table, TokenFamilyRecord.table] {
            try execute(
                "DELETE FROM \(table) WHERE expires_at < ?", [moment.milliseconds], table: table, row: "expired")
        }
    }
}
