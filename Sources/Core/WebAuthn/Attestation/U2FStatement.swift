/// A statement of an authenticator that speaks U2F (Web Authentication Level 3, section 8.6).
struct U2FStatement {
    private let signature: [UInt8]
    private let certificate: [UInt8]

    init(_ statement: CBOR) throws(AttestationError) {
        guard let entries = statement.mapValue, entries.count == 2, let signature = statement["sig"]?.bytesValue,
            let value = statement["x5c"]
        else { throw .syntax }
        let chain = try AttestationCertificate.chain(value)
        guard chain.count == 1 else { throw .syntax }
        (self.signature, certificate) = (signature, chain[0])
    }

    func verify(
        _ data: AuthenticatorData, _ credential: AttestedCredential, clientDataHash: [UInt8]
    ) throws(AttestationError) -> Attestation {
        let key = try AttestationCertificate(der: certificate).key(for: .es256)
        guard case .es256(let x, let y) = credential.publicKey else { throw .credentialKey }
        let signed = [0] + data.rpIDHash + clientDataHash + credential.id + [4] + x + y
        guard key.isValidSignature(signature, for: signed) else { throw .signature }
        return .certificate(.fidoU2F, chain: [certificate])
    }
}
