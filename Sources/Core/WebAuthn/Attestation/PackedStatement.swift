/// A statement in WebAuthn's own format (Web Authentication Level 3, section 8.2).
struct PackedStatement {
    private let algorithm: Int64
    private let signature: [UInt8]
    /// Absent where the credential signs for itself.
    private let chain: [[UInt8]]?

    init(_ statement: CBOR) throws(AttestationError) {
        guard let entries = statement.mapValue, let algorithm = statement["alg"]?.integerValue,
            let signature = statement["sig"]?.bytesValue
        else { throw .syntax }
        chain = try statement["x5c"].map { value throws(AttestationError) in try AttestationCertificate.chain(value) }
        guard entries.count == (chain == nil ? 2 : 3) else { throw .syntax }
        (self.algorithm, self.signature) = (algorithm, signature)
    }

    func verify(
        _ data: AuthenticatorData, _ credential: AttestedCredential, clientDataHash: [UInt8]
    ) throws(AttestationError) -> Attestation {
        let signed = data.bytes + clientDataHash
        guard let chain else {
            guard algorithm == credential.publicKey.algorithm.rawValue else { throw .algorithm(algorithm) }
            guard credential.publicKey.isValidSignature(signature, for: signed) else { throw .signature }
            return .selfSigned
        }
        guard let supported = COSEAlgorithm(rawValue: algorithm) else { throw .algorithm(algorithm) }
        let certificate = try AttestationCertificate(der: chain[0])
        let key = try certificate.key(for: supported)
        guard key.isValidSignature(signature, for: signed) else { throw .signature }
        try certificate.checkPacked(aaguid: credential.aaguid)
        return .certificate(.packed, chain: chain)
    }
}
