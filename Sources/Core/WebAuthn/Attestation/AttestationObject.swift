/// What an authenticator answers to a registration (Web Authentication Level 3, section 6.5.4): authenticator data and a
/// statement about them. Canonical CBOR with these three members alone.
struct AttestationObject {
    let format: String
    let statement: CBOR
    let authenticatorData: [UInt8]

    init(encoded bytes: [UInt8]) throws(WebAuthnError) {
        let object: CBOR
        // One level more than CTAP2 has for a message, because browsers put statements together (`compound`).
        do throws(CBORError) { object = try CBOR.decode(bytes, limits: CBOR.Limits(depth: 5)) } catch {
            throw .attestationObject(error)
        }
        guard let entries = object.mapValue else { throw .attestationMember("fmt") }
        guard let format = object["fmt"]?.textValue else { throw .attestationMember("fmt") }
        guard let data = object["authData"]?.bytesValue else { throw .attestationMember("authData") }
        guard let statement = object["attStmt"] else { throw .attestationMember("attStmt") }
        if let other = entries.first(where: { !["fmt", "attStmt", "authData"].contains($0.key.textValue) }) {
            throw .attestationMember(other.key.textValue ?? "\(other.key.integerValue ?? 0)")
        }
        (self.format, self.statement, authenticatorData) = (format, statement, data)
    }

    /// Steps 22 and 23 of section 7.1.
    func verify(
        _ data: AuthenticatorData, _ credential: AttestedCredential, clientDataHash: [UInt8]
    ) throws(AttestationError) -> Attestation {
        switch AttestationFormat(rawValue: format) {
        case AttestationFormat.none?:
            guard statement == .map([]) else { throw .syntax }
            return .none
        case .packed?:
            let statement = try PackedStatement(statement)
            return try statement.verify(data, credential, clientDataHash: clientDataHash)
        case .fidoU2F?:
            let statement = try U2FStatement(statement)
            return try statement.verify(data, credential, clientDataHash: clientDataHash)
        case nil:
            return .unverified(format: format)
        }
    }
}
