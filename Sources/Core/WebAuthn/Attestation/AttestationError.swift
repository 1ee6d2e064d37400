/// Why an attestation statement is refused (Web Authentication Level 3, section 8).
public enum AttestationError: Error, Sendable, Hashable {
    /// The statement's members are not those of its format.
    case syntax
    /// The statement's `alg` is not supported, or not the credential's where it has to be.
    case algorithm(Int64)
    /// A certificate is none, or its key does not fit the statement's algorithm.
    case certificate
    /// The certificate is not of X.509 version 3.
    case certificateVersion
    /// The certificate's subject lacks its country, its organization, its name, or the unit `Authenticator Attestation`.
    case certificateSubject
    /// The certificate may sign other certificates, or does not say that it may not.
    case certificateAuthority
    /// The certificate's extension that names the AAGUID is critical or malformed, or names another.
    case certificateAAGUID
    /// The credential's key is not on P-256, which is the only curve of U2F.
    case credentialKey
    /// The signature is not one of this statement's key over these data.
    case signature
}
