public import Primitives

/// A security key or a passkey (a WebAuthn public key credential) of a person, an IAM user or root.
public struct PasskeyRecord: Hashable, Sendable {
    public var accountID: String
    /// `mfa-` and 32 hexadecimal digits.
    public var id: String
    public var subject: SignInSubject
    /// What the owner calls it.
    public var name: String
    /// Chosen by the authenticator; unique in the center.
    public var credentialID: [UInt8]
    /// The RP ID that it was registered for, and is good for alone.
    public var relyingPartyID: String
    /// `user.id` as it was told to the authenticator: random, the same for all of a subject's.
    public var userHandle: [UInt8]
    /// The public key as COSE has it (RFC 9052 section 7).
    public var publicKey: [UInt8]
    /// The signature counter that the authenticator showed last; 0 where it has none.
    public var signatureCount: UInt32
    /// The authenticator's model, in hexadecimal digits; zeros where it does not say.
    public var aaguid: String
    /// How the browser may reach it, in its own words: `usb`, `nfc`, `ble`, `internal`, `hybrid`.
    public var transports: [String]
    /// Whether it signs in without a user name; nil where the browser did not say.
    public var isDiscoverable: Bool?
    /// Whether it may be copied to other devices, and whether it is.
    public var isBackupEligible: Bool
    public var isBackedUp: Bool
    /// Whether it can verify its user, as it did when it was registered or since.
    public var verifiesUser: Bool
    /// The attestation's format: `none`, `packed`, `fido-u2f`.
    public var attestationFormat: String
    public var createdAt: Timestamp
    public var lastUsedAt: Timestamp?
    /// When its counter went back, so that there must be a copy of it; nil if it never did.
    public var clonedAt: Timestamp?

    public init(
        accountID: String, id: String, subject: SignInSubject, name: String, credentialID: [UInt8],
        relyingPartyID: String, userHandle: [UInt8], publicKey: [UInt8], createdAt: Timestamp
    ) {
        self.accountID = accountID
        self.id = id
        self.subject = subject
        self.name = name
        self.credentialID = credentialID
        self.relyingPartyID = relyingPartyID
        self.userHandle = userHandle
        self.publicKey = publicKey
        self.createdAt = createdAt
        signatureCount = 0
        aaguid = String(repeating: "0", count: 32)
        transports = []
        isDiscoverable = nil
        isBackupEligible = false
        isBackedUp = false
        verifiesUser = false
        attestationFormat = "none"
        lastUsedAt = nil
        clonedAt = nil
    }
}
