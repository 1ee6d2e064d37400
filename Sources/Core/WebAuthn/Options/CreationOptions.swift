public import Primitives

/// What a page hands to `navigator.credentials.create` (Web Authentication Level 3, section 5.4). To be kept until the
/// answer comes: the ceremony verifies against it.
public struct CreationOptions: Sendable, Hashable {
    public var relyingPartyID: String
    /// Shown by some browsers.
    public var relyingPartyName: String
    public var user: UserEntity
    /// At least 16 random bytes, to be accepted back once.
    public var challenge: [UInt8]
    /// The most wanted first.
    public var algorithms: [COSEAlgorithm] = [.es256, .edDSA, .rs256, .es384]
    public var timeoutMilliseconds: Int = 300_000
    /// The person's credentials, so that an authenticator is not registered twice.
    public var excludeCredentials: [CredentialDescriptor] = []
    /// Nil lets the person choose.
    public var attachment: AuthenticatorAttachment?
    public var residentKey: ResidentKey = .preferred
    public var userVerification: UserVerification = .preferred
    public var attestation: AttestationConveyance = .none
    /// What the person is likely to use, such as `security-key` and `client-device` (section 5.8.7).
    public var hints: [String] = []

    public init(relyingParty: RelyingParty, name: String, user: UserEntity, challenge: [UInt8]) {
        relyingPartyID = relyingParty.id
        relyingPartyName = name
        self.user = user
        self.challenge = challenge
    }

    /// The form that `PublicKeyCredential.parseCreationOptionsFromJSON` takes (section 5.1.8).
    public var json: JSON {
        [
            "rp": ["id": .string(relyingPartyID), "name": .string(relyingPartyName)],
            "user": [
                "id": .string(Base64.encodeURL(user.handle)), "name": .string(user.name),
                "displayName": .string(user.displayName),
            ],
            "challenge": .string(Base64.encodeURL(challenge)),
            "pubKeyCredParams": .array(
                algorithms.map { ["type": "public-key", "alg": .integer($0.rawValue)] }),
            "timeout": .integer(timeoutMilliseconds),
            "excludeCredentials": .array(excludeCredentials.map(\.json)),
            "authenticatorSelection": selection,
            "hints": .array(hints.map { .string($0) }),
            "attestation": .string(attestation.rawValue),
            "extensions": ["credProps": true],
        ]
    }

    private var selection: JSON {
        var members: [JSON.Member] = [
            .init("residentKey", .string(residentKey.rawValue)),
            // For browsers of Level 1, which know no "preferred".
            .init("requireResidentKey", .bool(residentKey == .required)),
            .init("userVerification", .string(userVerification.rawValue)),
        ]
        if let attachment { members.append(.init("authenticatorAttachment", .string(attachment.rawValue))) }
        return .object(members)
    }
}
