public import Primitives

/// What a page hands to `navigator.credentials.get` (Web Authentication Level 3, section 5.5). To be kept until the
/// answer comes: the ceremony verifies against it.
public struct RequestOptions: Sendable, Hashable {
    public var relyingPartyID: String
    /// At least 16 random bytes, to be accepted back once.
    public var challenge: [UInt8]
    public var timeoutMilliseconds: Int = 300_000
    /// The credentials that may answer; none lets any that the authenticator offers by itself.
    public var allowCredentials: [CredentialDescriptor] = []
    public var userVerification: UserVerification = .preferred
    /// What the person is likely to use, such as `security-key` and `client-device` (section 5.8.7).
    public var hints: [String] = []

    public init(relyingParty: RelyingParty, challenge: [UInt8]) {
        relyingPartyID = relyingParty.id
        self.challenge = challenge
    }

    /// The form that `PublicKeyCredential.parseRequestOptionsFromJSON` takes (section 5.1.9).
    public var json: JSON {
        [
            "challenge": .string(Base64.encodeURL(challenge)),
            "timeout": .integer(timeoutMilliseconds),
            "rpId": .string(relyingPartyID),
            "allowCredentials": .array(allowCredentials.map(\.json)),
            "userVerification": .string(userVerification.rawValue),
            "hints": .array(hints.map { .string($0) }),
        ]
    }
}
