public import Primitives

/// A virtual MFA device. The seed is sealed at rest.
public struct MFADeviceRecord: Hashable, Sendable {
    public var accountID: String
    /// `arn:aws:iam::ACCOUNT:mfa/PATH/NAME`.
    public var serialNumber: String
    /// Unique within the account and path.
    public var name: String
    /// `/` or `/…/`.
    public var path: String
    /// The shared secret as bytes, not base32.
    public var seed: Secret
    public var createdAt: Timestamp
    /// Whose it is and since when; nil while it is unassigned.
    public var assignment: Assignment?
    /// The greatest time step whose code was accepted; codes of this step and earlier ones are spent.
    public var lastStep: Int64?
    /// How many steps the device's clock is ahead of ours (behind, if negative), as last observed.
    public var drift: Int64
    public var tags: [Tag]

    /// To whom a device is assigned, and since when.
    public struct Assignment: Hashable, Sendable {
        public var owner: IdentityOwner
        public var enabledAt: Timestamp

        public init(owner: IdentityOwner, enabledAt: Timestamp) {
            self.owner = owner
            self.enabledAt = enabledAt
        }
    }

    public init(
        accountID: String, name: String, path: String = "/", seed: Secret, createdAt: Timestamp,
        assignment: Assignment? = nil, lastStep: Int64? = nil, drift: Int64 = 0, tags: [Tag] = []
    ) {
        self.accountID = accountID
        self.name = name
        self.path = path
        self.serialNumber = "arn:aws:iam::\(accountID):mfa\(path)\(name)"
        self.seed = seed
        self.createdAt = createdAt
        self.assignment = assignment
        self.lastStep = lastStep
        self.drift = drift
        self.tags = tags
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(serialNumber)
    }
}
