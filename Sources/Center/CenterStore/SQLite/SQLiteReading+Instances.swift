import GRDB

extension SQLiteReading {
    func instances() throws -> [InstanceRecord] {
        try all("true ORDER BY created_at, arn", [])
    }

    func instance(_ arn: String) throws -> InstanceRecord? {
        try first("arn = ?", [arn])
    }

    func instance(ofIdentityStore id: String) throws -> InstanceRecord? {
        try first("identity_store_id = ?", [id])
    }
}
