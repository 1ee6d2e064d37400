public import Primitives

/// What `navigator.credentials.get` gave the page, in the form of `toJSON` (`AuthenticationResponseJSON`, Web
/// Authentication Level 3, section 5.1).
public struct AuthenticationResponse: Sendable, Hashable {
    /// The credential ID, by which to look for the stored record.
    public let id: [UInt8]
    /// At most 16 KiB.
    public let clientDataJSON: [UInt8]
    /// At most 16 KiB.
    public let authenticatorData: [UInt8]
    /// At most 1 KiB.
    public let signature: [UInt8]
    /// Whose the authenticator says the credential is, 64 bytes at most.
    public let userHandle: [UInt8]?
    /// Nil if the browser does not say.
    public let attachment: AuthenticatorAttachment?

    public init(json: JSON) throws(WebAuthnError) {
        let reader = try ResponseReader(json)
        id = reader.id
        clientDataJSON = try reader.bytes("clientDataJSON", limit: 16_384)
        authenticatorData = try reader.bytes("authenticatorData", limit: 16_384)
        signature = try reader.bytes("signature", limit: 1024)
        userHandle = try reader.optionalBytes("userHandle", limit: 64)
        attachment = reader.attachment
    }
}
