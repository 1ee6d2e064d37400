/// A sign-in that met every demand.
public struct Assertion: Sendable, Hashable {
    /// The record as it is to be kept from now on: counter and backup state are those of this ceremony.
    public let credential: CredentialRecord
    /// Whether the authenticator verified the person, which makes it two factors.
    public let isUserVerified: Bool
    /// Whether the authenticator is part of the device; nil if the browser does not say.
    public let attachment: AuthenticatorAttachment?
}
