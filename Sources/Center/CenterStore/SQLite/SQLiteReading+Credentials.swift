import GRDB

extension SQLiteReading {
    func accessKey(_ id: String) throws -> AccessKeyRecord? {
        try first("id = ?", [id])
    }

    func accessKeys(of owner: IdentityOwner, in accountID: String) throws -> [AccessKeyRecord] {
        try all("account_id = ? AND user_id IS ? ORDER BY sequence", [accountID, owner.userID])
    }

    func loginProfile(ofUser userID: String, in accountID: String) throws -> LoginProfileRecord? {
        try first("account_id = ? AND user_id = ?", [accountID, userID])
    }

    func mfaDevice(_ serialNumber: String, in accountID: String) throws -> MFADeviceRecord? {
        try first("account_id = ? AND serial_number = ?", [accountID, serialNumber])
    }

    func mfaDevices(of owner: IdentityOwner, in accountID: String) throws -> [MFADeviceRecord] {
        try all(
            "account_id = ? AND user_id IS ? AND enabled_at IS NOT NULL ORDER BY enabled_at, serial_number",
            [accountID, owner.userID])
    }

    func mfaDevices(in accountID: String, assigned: Bool?, _ query: ListQuery) throws -> ListPage<MFADeviceRecord> {
        let assignment =
            switch assigned {
            case nil: ""
            case true?: " AND enabled_at IS NOT NULL"
            case false?: " AND enabled_at IS NULL"
            }
        return try page(
            query, by: "serial_number", where: "account_id = ?" + assignment, [accountID], marker: \.serialNumber)
    }

    func count(_ kind: CountedKind, in accountID: String) throws -> Int {
        try count("\(kind.rawValue) WHERE account_id = ?", [accountID])
    }

    func counts(in accountID: String) throws -> AccountCounts {
        var counts = AccountCounts()
        let mine = "WHERE account_id = ?"
        counts.users = try count("users \(mine)", [accountID])
        counts.groups = try count("groups \(mine)", [accountID])
        counts.roles = try count("roles \(mine)", [accountID])
        counts.policies = try count("policies \(mine)", [accountID])
        counts.policyVersionsInUse = try count("(SELECT DISTINCT policy_arn FROM attachments \(mine))", [accountID])
        counts.instanceProfiles = try count("instance_profiles \(mine)", [accountID])
        counts.mfaDevices = try count("mfa_devices \(mine)", [accountID])
        counts.mfaDevicesInUse = try count("mfa_devices \(mine) AND enabled_at IS NOT NULL", [accountID])
        counts.rootAccessKeys = try count("access_keys \(mine) AND user_id IS NULL", [accountID])
        counts.rootMFADevices = try count(
            "mfa_devices \(mine) AND user_id IS NULL AND enabled_at IS NOT NULL", [accountID])
        counts.rootSigningCertificates = try count("signing_certificates \(mine) AND user_id IS NULL", [accountID])
        counts.serverCertificates = try count("server_certificates \(mine)", [accountID])
        counts.providers =
            try count("oidc_providers \(mine)", [accountID]) + count("saml_providers \(mine)", [accountID])
        return counts
    }
}
