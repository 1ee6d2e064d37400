/// A registration that met every demand.
public struct Registration: Sendable, Hashable {
    /// To be kept.
    public let credential: CredentialRecord
    /// Whether the authenticator verified the person.
    public let isUserVerified: Bool
    public let attestation: Attestation
    /// Whether the authenticator can offer the credential without being told its ID; nil if the browser does not say.
    public let isDiscoverable: Bool?
    /// Whether the authenticator is part of the device; nil if the browser does not say.
    public let attachment: AuthenticatorAttachment?
}
