import CenterStore
import Primitives
import WebAuthn

/// Security keys and passkeys: what is asked of them, and what their answers prove.
struct PasskeyCeremonies: Sendable {
    let site: PublicSite

    /// What is asked of one of `passkeys`, or of any that knows whose it is. `verifying` demands that the device
    /// verifies its user.
    func request(
        _ challenge: [UInt8], of passkeys: [PasskeyRecord], verifying: Bool, _ party: RelyingPartyRecord
    ) throws -> RequestOptions {
        var options = RequestOptions(relyingParty: try site.relyingParty(party), challenge: challenge)
        options.allowCredentials = passkeys.map {
            CredentialDescriptor(id: $0.credentialID, transports: $0.transports)
        }
        options.userVerification = verifying ? .required : .preferred
        return options
    }

    /// What is asked of a new one.
    func creation(
        _ challenge: [UInt8], for person: Person, handle: [UInt8], besides passkeys: [PasskeyRecord],
        _ party: RelyingPartyRecord
    ) throws -> CreationOptions {
        var options = CreationOptions(
            relyingParty: try site.relyingParty(party), name: "Twinlock",
            user: UserEntity(handle: handle, name: person.userName, displayName: person.displayName),
            challenge: challenge)
        options.excludeCredentials = passkeys.map {
            CredentialDescriptor(id: $0.credentialID, transports: $0.transports)
        }
        return options
    }

    /// The record as it is to be kept after a right answer, and whether the device verified its user.
    ///
    /// - Throws: `SignInRefusal.clonedPasskey` where the counter went back, `.notVerified`, `.wrongFactor`.
    func verify(
        _ response: AuthenticationResponse, _ options: RequestOptions, against passkey: PasskeyRecord,
        handle: [UInt8]?, _ party: RelyingPartyRecord, at now: Timestamp
    ) throws(SignInRefusal) -> (passkey: PasskeyRecord, isVerified: Bool) {
        let ceremony = AssertionCeremony(
            relyingParty: try site.relyingParty(party), options: options, userHandle: handle)
        do throws(WebAuthnError) {
            let assertion = try ceremony.verify(response, against: passkey.credential)
            var passkey = passkey
            passkey.signatureCount = assertion.credential.signatureCount
            passkey.isBackedUp = assertion.credential.isBackedUp
            passkey.verifiesUser = passkey.verifiesUser || assertion.isUserVerified
            passkey.lastUsedAt = now
            return (passkey, assertion.isUserVerified)
        } catch {
            switch error {
            case .signatureCounter: throw .clonedPasskey
            case .userNotVerified: throw .notVerified
            default: throw .wrongFactor
            }
        }
    }
}

extension PasskeyRecord {
    /// The form in which the ceremonies take it.
    var credential: CredentialRecord {
        CredentialRecord(
            id: credentialID, publicKey: publicKey, userHandle: userHandle, aaguid: Hex.decode(aaguid) ?? [],
            transports: transports, signatureCount: signatureCount, isUserVerificationInitialized: verifiesUser,
            isBackupEligible: isBackupEligible, isBackedUp: isBackedUp)
    }

    /// A new one.
    init(
        _ registration: Registration, id: String, of person: Person, name: String, _ partyID: String, at now: Timestamp
    ) {
        let credential = registration.credential
        self.init(
            accountID: person.accountID, id: id, subject: person.subject, name: name, credentialID: credential.id,
            relyingPartyID: partyID, userHandle: credential.userHandle, publicKey: credential.publicKey, createdAt: now)
        signatureCount = credential.signatureCount
        aaguid = Hex.encode(credential.aaguid)
        transports = credential.transports
        isDiscoverable = registration.isDiscoverable
        isBackupEligible = credential.isBackupEligible
        isBackedUp = credential.isBackedUp
        verifiesUser = registration.isUserVerified
        attestationFormat =
            switch registration.attestation {
            case .none: "none"
            case .selfSigned: "self"
            case .certificate(let format, _): format.rawValue
            case .unverified(let format): format
            }
    }
}
