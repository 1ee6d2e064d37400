import GRDB
import Primitives

extension SQLiteWriter {
    func insert(_ key: AccessKeyRecord) throws {
        try insertRow(key, named: key.id)
        note(.accessKey(id: key.id))
    }

    func setActive(_ isActive: Bool, accessKey id: String, in accountID: String) throws {
        try execute(
            "UPDATE access_keys SET is_active = ? WHERE account_id = ? AND id = ?", [isActive, accountID, id],
            table: "access_keys", row: id)
        guard database.changesCount == 1 else { throw StoreError.missing(table: "access_keys", row: id) }
        note(.accessKey(id: id))
    }

    func deleteAccessKey(_ id: String, in accountID: String) throws {
        try deleteRow("access_keys", "id", id, in: accountID)
        note(.accessKey(id: id))
    }

    func recordUse(ofAccessKey id: String, _ use: AccessKeyUse) throws {
        try execute(
            """
            UPDATE access_keys SET last_used_at = ?, last_used_service = ?, last_used_region = ?
            WHERE id = ? AND (last_used_at IS NULL OR last_used_at < ?)
            """,
            [use.at.milliseconds, use.service, use.region, id, use.at.milliseconds], table: "access_keys", row: id)
        guard let key = try accessKey(id), case .user(let userID) = key.owner else { return }
        try recordServiceUse(
            ServiceUseRecord(
                accountID: key.accountID, entityID: userID, service: use.service, at: use.at, region: use.region))
    }

    func put(_ profile: LoginProfileRecord) throws {
        try insertRow(profile, named: profile.userID, orReplace: true)
        note(.loginProfile(userID: profile.userID))
    }

    func deleteLoginProfile(ofUser userID: String, in accountID: String) throws {
        try deleteRow("login_profiles", "user_id", userID, in: accountID)
        note(.loginProfile(userID: userID))
    }

    func insert(_ device: MFADeviceRecord) throws {
        try insertRow(device, named: device.serialNumber)
        note(.mfaDevice(serialNumber: device.serialNumber))
    }

    func update(_ device: MFADeviceRecord) throws {
        try execute(
            """
            UPDATE mfa_devices SET enabled_at = ?, user_id = ?, last_step = ?, drift = ?, tags = ?
            WHERE account_id = ? AND serial_number = ?
            """,
            [
                device.assignment?.enabledAt.milliseconds, device.assignment?.owner.userID, device.lastStep,
                device.drift,
                TagColumn.text(device.tags), device.accountID, device.serialNumber,
            ], table: "mfa_devices", row: device.serialNumber)
        guard database.changesCount == 1 else {
            throw StoreError.missing(table: "mfa_devices", row: device.serialNumber)
        }
        note(.mfaDevice(serialNumber: device.serialNumber))
    }

    func deleteMFADevice(_ serialNumber: String, in accountID: String) throws {
        try deleteRow("mfa_devices", "serial_number", serialNumber, in: accountID)
        note(.mfaDevice(serialNumber: serialNumber))
    }

    func consumeMFAStep(
        _ step: Int64, drift: Int64, ofDevice serialNumber: String, owner: IdentityOwner, in accountID: String
    ) throws -> Bool {
        try execute(
            """
            UPDATE mfa_devices SET last_step = ?, drift = ?
            WHERE account_id = ? AND serial_number = ? AND enabled_at IS NOT NULL AND user_id IS ?
            AND (last_step IS NULL OR last_step < ?)
            """,
            [step, drift, accountID, serialNumber, owner.userID, step], table: "mfa_devices", row: serialNumber)
        guard database.changesCount == 1 else { return false }
        note(.mfaDevice(serialNumber: serialNumber))
        return true
    }

    func spendMFACodes(upTo step: Int64) throws {
        // One step more is accepted than the device shows, if its clock is as far off as was measured.
        try execute(
            "UPDATE mfa_devices SET last_step = max(ifnull(last_step, 0), ? + drift + 1)", [step],
            table: "mfa_devices", row: "*")
        for serialNumber in try String.fetchAll(database, sql: "SELECT serial_number FROM mfa_devices") {
            note(.mfaDevice(serialNumber: serialNumber))
        }
    }
}
