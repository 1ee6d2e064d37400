/// A new credential as the authenticator tells of it (Web Authentication Level 3, section 6.5.1).
public struct AttestedCredential: Sendable, Hashable {
    /// The authenticator's make and model, 16 bytes; zeros if it does not say.
    public let aaguid: [UInt8]
    /// 1 to 1023 bytes.
    public let id: [UInt8]
    public let publicKey: COSEKey
    /// `publicKey` as the authenticator wrote it, a COSE_Key.
    public let encodedPublicKey: [UInt8]
}
