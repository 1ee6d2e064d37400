/// What to keep of a credential (Web Authentication Level 3, section 4, "Credential Record").
public struct CredentialRecord: Sendable, Hashable {
    /// 1 to 1023 bytes. No two credentials may have the same, whosesoever they are.
    public let id: [UInt8]
    /// A COSE_Key as the authenticator wrote it; see `COSEKey`.
    public let publicKey: [UInt8]
    /// The handle of the person it belongs to, 1 to 64 bytes that tell nothing of the person.
    public let userHandle: [UInt8]
    /// The authenticator's make and model, 16 bytes; zeros if it does not say.
    public let aaguid: [UInt8]
    /// How the browser reached the authenticator, such as `usb` and `internal`; to be given back in a request's
    /// descriptor.
    public let transports: [String]
    /// As of the last ceremony.
    public var signatureCount: UInt32
    /// Whether the authenticator verified the person when the credential was made, or has since in a ceremony whose
    /// result the caller had confirmed by another factor (section 7.2, step 25).
    public var isUserVerificationInitialized: Bool
    /// Whether it may be copied to other devices. Never changes.
    public let isBackupEligible: Bool
    /// As of the last ceremony.
    public var isBackedUp: Bool

    public init(
        id: [UInt8], publicKey: [UInt8], userHandle: [UInt8], aaguid: [UInt8], transports: [String],
        signatureCount: UInt32, isUserVerificationInitialized: Bool, isBackupEligible: Bool, isBackedUp: Bool
    ) {
        self.id = id
        self.publicKey = publicKey
        self.userHandle = userHandle
        self.aaguid = aaguid
        self.transports = transports
        self.signatureCount = signatureCount
        self.isUserVerificationInitialized = isUserVerificationInitialized
        self.isBackupEligible = isBackupEligible
        self.isBackedUp = isBackedUp
    }
}
