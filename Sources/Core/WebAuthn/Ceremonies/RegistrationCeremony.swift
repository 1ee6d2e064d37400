/// The relying party's half of a registration (Web Authentication Level 3, section 7.1, from step 5 on). What is left to
/// the caller is to let a challenge be used once, and to see that the credential's ID is not registered yet (step 27).
public struct RegistrationCeremony: Sendable {
    private let relyingParty: RelyingParty
    private let options: CreationOptions
    private let isConditional: Bool

    /// - Parameters:
    ///   - relyingParty: its ID is that of `options`.
    ///   - options: what `navigator.credentials.create` was given, with the challenge that is expected back.
    ///   - isConditional: whether the page asked with `mediation: "conditional"`, where nobody touches anything.
    public init(relyingParty: RelyingParty, options: CreationOptions, isConditional: Bool = false) {
        self.relyingParty = relyingParty
        self.options = options
        self.isConditional = isConditional
    }

    /// What the browser's answer registers. Throws the first demand that it does not meet.
    public func verify(_ response: RegistrationResponse) throws(WebAuthnError) -> Registration {
        let client = try ClientData(json: response.clientDataJSON)
        try client.check(type: "webauthn.create", challenge: options.challenge, relyingParty: relyingParty)
        let object = try AttestationObject(encoded: response.attestationObject)
        let data = try AuthenticatorData(bytes: object.authenticatorData)
        try data.checkRelyingParty(relyingParty)
        if !isConditional { try data.checkPresence() }
        try data.checkVerification(options.userVerification)
        try data.checkBackup()
        guard let credential = data.attestedCredential else { throw .attestedCredentialData }
        let algorithm = credential.publicKey.algorithm
        guard options.algorithms.contains(algorithm) else { throw .algorithmNotOffered(algorithm) }
        guard credential.id == response.id else { throw .credentialIDMismatch }
        let attestation: Attestation
        do throws(AttestationError) {
            attestation = try object.verify(data, credential, clientDataHash: client.hash)
        } catch {
            throw .attestation(error)
        }
        return Registration(
            credential: record(credential, data, transports: response.transports),
            isUserVerified: data.flags.contains(.userVerified), attestation: attestation,
            isDiscoverable: response.isDiscoverable, attachment: response.attachment)
    }

    private func record(
        _ credential: AttestedCredential, _ data: AuthenticatorData, transports: [String]
    ) -> CredentialRecord {
        CredentialRecord(
            id: credential.id, publicKey: credential.encodedPublicKey, userHandle: options.user.handle,
            aaguid: credential.aaguid, transports: transports, signatureCount: data.signatureCount,
            isUserVerificationInitialized: data.flags.contains(.userVerified),
            isBackupEligible: data.flags.contains(.backupEligible), isBackedUp: data.flags.contains(.backedUp))
    }
}
