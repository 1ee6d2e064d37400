/// What is known of a credential's origin. It is no condition of a registration: nothing but the browser's own options
/// asks for it, and no certificate is traced to a manufacturer.
public enum Attestation: Sendable, Hashable {
    /// The authenticator, or the browser in its place, says nothing.
    case none
    /// The credential itself signed, so what the authenticator data say was not altered on the way.
    case selfSigned
    /// A certificate's key signed, and the certificate is as its format demands. The chain, the signer's first, in DER.
    /// It was not traced to a root, so it proves no make.
    case certificate(AttestationFormat, chain: [[UInt8]])
    /// A statement in a format that is not verified here. It counts as none.
    case unverified(format: String)
}
