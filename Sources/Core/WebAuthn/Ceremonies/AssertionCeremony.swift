/// The relying party's half of a sign-in (Web Authentication Level 3, section 7.2, from step 5 on). What is left to the
/// caller is to let a challenge be used once, to look for the record of the credential that answers, and to keep what
/// becomes of it.
public struct AssertionCeremony: Sendable {
    private let relyingParty: RelyingParty
    private let options: RequestOptions
    private let userHandle: [UInt8]?

    /// - Parameters:
    ///   - relyingParty: its ID is that of `options`.
    ///   - options: what `navigator.credentials.get` was given, with the challenge that is expected back.
    ///   - userHandle: of the person who was identified before, by a name for example; nil where the credential is to
    ///     say who it is.
    public init(relyingParty: RelyingParty, options: RequestOptions, userHandle: [UInt8]?) {
        self.relyingParty = relyingParty
        self.options = options
        self.userHandle = userHandle
    }

    /// Verifies the browser's answer.
    ///
    /// - Parameters:
    ///   - response: the answer.
    ///   - record: the stored credential with the answer's `id`; its `userHandle` says whose it is.
    /// - Returns: what the answer proves.
    /// - Throws: the first demand that the answer does not meet.
    public func verify(
        _ response: AuthenticationResponse, against record: CredentialRecord
    ) throws(WebAuthnError) -> Assertion {
        try checkCredential(response, record)
        let client = try ClientData(json: response.clientDataJSON)
        try client.check(type: "webauthn.get", challenge: options.challenge, relyingParty: relyingParty)
        let data = try AuthenticatorData(bytes: response.authenticatorData)
        guard data.attestedCredential == nil else { throw .attestedCredentialData }
        try data.checkRelyingParty(relyingParty)
        try data.checkPresence()
        try data.checkVerification(options.userVerification)
        try data.checkBackup()
        guard data.flags.contains(.backupEligible) == record.isBackupEligible else { throw .backupEligibilityChanged }
        let key: COSEKey
        do throws(COSEKeyError) { key = try COSEKey(encoded: record.publicKey) } catch { throw .publicKey(error) }
        guard key.isValidSignature(response.signature, for: data.bytes + client.hash) else { throw .signature }
        try checkCounter(stored: record.signatureCount, received: data.signatureCount)
        var record = record
        record.signatureCount = data.signatureCount
        record.isBackedUp = data.flags.contains(.backedUp)
        return Assertion(
            credential: record, isUserVerified: data.flags.contains(.userVerified), attachment: response.attachment)
    }

    /// Steps 5 and 6.
    private func checkCredential(
        _ response: AuthenticationResponse, _ record: CredentialRecord
    ) throws(WebAuthnError) {
        let allowed = options.allowCredentials
        guard allowed.isEmpty || allowed.contains(where: { $0.id == response.id }) else { throw .credentialNotAllowed }
        guard record.id == response.id else { throw .credentialUnknown }
        if let userHandle {
            guard record.userHandle == userHandle else { throw .userHandle }
        } else {
            guard response.userHandle != nil else { throw .userHandle }
        }
        if let stated = response.userHandle {
            guard stated == record.userHandle else { throw .userHandle }
        }
    }

    /// Step 22. An authenticator that never counted stays at zero; one that does has to go up.
    private func checkCounter(stored: UInt32, received: UInt32) throws(WebAuthnError) {
        guard (stored == 0 && received == 0) || received > stored else {
            throw .signatureCounter(stored: stored, received: received)
        }
    }
}
