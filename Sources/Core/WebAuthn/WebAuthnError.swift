public import Primitives

/// Why a registration or an assertion is refused. One case for each demand of Web Authentication Level 3, sections 7.1
/// and 7.2, in their order; none carries a secret.
public enum WebAuthnError: Error, Sendable, Equatable {
    // What the page sent.

    /// A member of the credential's JSON form is missing, or not of its type or encoding; its path.
    case member(String)
    /// A member is longer than anything a browser makes; its path, and how many bytes it may have.
    case tooLong(String, limit: Int)
    /// The credential's type is not `public-key`.
    case credentialType(String)
    /// `id`, `rawId` and the credential ID in the authenticator data are not the same.
    case credentialIDMismatch

    // Collected client data.

    /// The client data are no JSON text.
    case clientDataJSON(JSON.ParseError)
    /// A member of the client data is missing or not of its type; its name.
    case clientDataMember(String)
    /// The client data are of another ceremony; the type they state.
    case ceremonyType(String)
    /// The challenge that is expected has fewer than 16 bytes, so it could be guessed. A mistake of the caller.
    case weakChallenge
    /// The challenge is not the one that was given out.
    case challenge
    /// The page is of an origin that does not belong to the relying party.
    case origin(String)
    /// The page lay in a frame of another site, which the relying party does not expect.
    case crossOrigin
    /// The page lay in a frame of a site that the relying party does not expect; that site's origin.
    case topOrigin(String)

    // Authenticator data.

    /// The attestation object, or what it holds, is no canonical CBOR.
    case attestationObject(CBORError)
    /// A member of the attestation object is missing, of another type, or one too many; its name.
    case attestationMember(String)
    /// The authenticator data end too early.
    case authenticatorDataTruncated
    /// Bytes stand after the authenticator data; how many.
    case authenticatorDataTrailing(Int)
    /// Flags are set that have no meaning yet.
    case reservedFlags
    /// A registration without attested credential data, or an assertion with such.
    case attestedCredentialData
    /// The credential ID has no byte or more than 1023; how many.
    case credentialIDLength(Int)
    /// The credential's public key.
    case publicKey(COSEKeyError)
    /// The extension outputs are no canonical CBOR.
    case extensionData(CBORError)
    /// The extension outputs are no map from texts.
    case extensionMap
    /// The authenticator made this for another relying party.
    case rpIDHash
    /// Nobody touched the authenticator.
    case userNotPresent
    /// The authenticator did not verify the person, which this ceremony demands.
    case userNotVerified
    /// The credential is backed up although it cannot be.
    case backedUpButNotEligible
    /// The credential can be backed up now and could not when it was registered, or the other way round.
    case backupEligibilityChanged
    /// The key's algorithm is none of those that were offered.
    case algorithmNotOffered(COSEAlgorithm)

    // Attestation.

    /// The attestation statement does not hold.
    case attestation(AttestationError)
    /// There is no attestation that was verified, which this ceremony demands.
    case attestationRequired

    // Assertion.

    /// The credential is none of those that were asked for.
    case credentialNotAllowed
    /// The stored record is not of the credential that answers.
    case credentialUnknown
    /// The user handle is missing where nobody was identified before, or is another person's.
    case userHandle
    /// The signature is not of this credential.
    case signature
    /// The signature counter did not grow, so there may be a copy of the authenticator's keys.
    case signatureCounter(stored: UInt32, received: UInt32)
}
