/// The flags of authenticator data (Web Authentication Level 3, section 6.1).
public struct AuthenticatorFlags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// UP: somebody touched the authenticator.
    public static let userPresent = AuthenticatorFlags(rawValue: 1 << 0)
    /// UV: the authenticator verified the person, by PIN or body.
    public static let userVerified = AuthenticatorFlags(rawValue: 1 << 2)
    /// BE: the credential may be copied to other devices.
    public static let backupEligible = AuthenticatorFlags(rawValue: 1 << 3)
    /// BS: the credential is backed up now.
    public static let backedUp = AuthenticatorFlags(rawValue: 1 << 4)
    /// AT: attested credential data follow.
    public static let attestedCredentialData = AuthenticatorFlags(rawValue: 1 << 6)
    /// ED: extension outputs follow.
    public static let extensionData = AuthenticatorFlags(rawValue: 1 << 7)

    /// RFU1 and RFU2.
    static let reserved = AuthenticatorFlags(rawValue: 1 << 1 | 1 << 5)
}
