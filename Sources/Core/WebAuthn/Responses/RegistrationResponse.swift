public import Primitives

/// What `navigator.credentials.create` gave the page, in the form of `toJSON` (`RegistrationResponseJSON`, Web
/// Authentication Level 3, section 5.1). The members that only repeat what the attestation object says are not read.
public struct RegistrationResponse: Sendable, Hashable {
    /// The credential ID.
    public let id: [UInt8]
    /// At most 16 KiB.
    public let clientDataJSON: [UInt8]
    /// At most 64 KiB.
    public let attestationObject: [UInt8]
    /// How the authenticator can be reached, such as `usb` and `internal`.
    public let transports: [String]
    /// Nil if the browser does not say.
    public let attachment: AuthenticatorAttachment?
    /// Nil if the browser does not say.
    public let isDiscoverable: Bool?

    public init(json: JSON) throws(WebAuthnError) {
        let reader = try ResponseReader(json)
        id = reader.id
        clientDataJSON = try reader.bytes("clientDataJSON", limit: 16_384)
        attestationObject = try reader.bytes("attestationObject", limit: 65_536)
        transports = try reader.transports()
        attachment = reader.attachment
        isDiscoverable = reader.isDiscoverable
    }
}
