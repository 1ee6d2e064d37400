public protocol CredentialReader {
    /// Any account's key of this id: the id says whose it is.
    func accessKey(_ id: String) throws -> AccessKeyRecord?
    /// All keys of the owner, in the order in which they were made.
    func accessKeys(of owner: IdentityOwner, in accountID: String) throws -> [AccessKeyRecord]
    func loginProfile(ofUser userID: String, in accountID: String) throws -> LoginProfileRecord?
    func mfaDevice(_ serialNumber: String, in accountID: String) throws -> MFADeviceRecord?
    /// The devices assigned to the owner, in the order in which they were enabled.
    func mfaDevices(of owner: IdentityOwner, in accountID: String) throws -> [MFADeviceRecord]
    /// Every device, assigned ones, or unassigned ones, by serial number; the marker is a serial number.
    func mfaDevices(in accountID: String, assigned: Bool?, _ query: ListQuery) throws -> ListPage<MFADeviceRecord>
}

public protocol CredentialWriter {
    func insert(_ key: AccessKeyRecord) throws
    func setActive(_ isActive: Bool, accessKey id: String, in accountID: String) throws
    func deleteAccessKey(_ id: String, in accountID: String) throws
    /// Notes that the key was used, unless a later use is noted; not a `Change`.
    func recordUse(ofAccessKey id: String, _ use: AccessKeyUse) throws
    /// Inserts the profile or replaces it.
    func put(_ profile: LoginProfileRecord) throws
    func deleteLoginProfile(ofUser userID: String, in accountID: String) throws
    func insert(_ device: MFADeviceRecord) throws
    /// Replaces assignment, step, drift and tags.
    func update(_ device: MFADeviceRecord) throws
    func deleteMFADevice(_ serialNumber: String, in accountID: String) throws
    /// Spends the code of `step` and remembers `drift`: one conditional update, true for exactly one of any number of
    /// callers, false if this step or a later one was spent before or the device is not assigned to `owner`.
    func consumeMFAStep(
        _ step: Int64, drift: Int64, ofDevice serialNumber: String, owner: IdentityOwner, in accountID: String
    ) throws -> Bool
    /// Spends, of every device, all codes that are good when the present step is `step`, and those before.
    func spendMFACodes(upTo step: Int64) throws
}
