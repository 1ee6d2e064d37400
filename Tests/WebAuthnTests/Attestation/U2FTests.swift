import Crypto
import Testing
import WebAuthn
import X509

@Suite struct U2FTests {
    private func message(_ ceremony: Ceremony, _ hash: [UInt8]) -> [UInt8] {
        guard case .es256(let key) = ceremony.key else { return [] }
        return [0] + ceremony.authenticatorData.prefix(32) + hash + ceremony.credentialID + [4]
            + Array(key.publicKey.rawRepresentation)
    }

    private func attested(
        by authority: AttestationAuthority = AttestationAuthority(), certificates: Int = 1,
        signing: @escaping ([UInt8]) -> [UInt8] = { $0 }, alter: (inout Ceremony) -> Void = { _ in }
    ) throws -> Ceremony {
        let certificate = CBOR.bytes(try authority.certificate())
        return Ceremony.registration { ceremony in
            alter(&ceremony)
            ceremony.format = "fido-u2f"
            let said = ceremony
            ceremony.statement = { _, hash in
                .map([
                    "sig": .bytes(try authority.sign(signing(message(said, hash)))),
                    "x5c": .array([CBOR](repeating: certificate, count: certificates)),
                ])
            }
        }
    }

    @Test func `a U2F key's statement is accepted`() throws {
        guard case .certificate(.fidoU2F, let chain) = try attested().register().attestation else {
            Issue.record("not attested")
            return
        }
        #expect(chain.count == 1)
    }

    @Test func `there is one certificate, with a key on P-256`() throws {
        for count in [0, 2] {
            #expect(throws: WebAuthnError.attestation(.syntax)) { try attested(certificates: count).register() }
        }
        var authority = AttestationAuthority()
        authority.publicKey = Certificate.PublicKey(P384.Signing.PrivateKey().publicKey)
        #expect(throws: WebAuthnError.attestation(.certificate)) { try attested(by: authority).register() }
        authority.publicKey = Certificate.PublicKey(P256.Signing.PrivateKey().publicKey)
        #expect(throws: WebAuthnError.attestation(.signature)) { try attested(by: authority).register() }
    }

    @Test func `the credential's key is on P-256 too`() throws {
        let ceremony = try attested(alter: { $0.key = SoftKey.make(.edDSA) })
        #expect(throws: WebAuthnError.attestation(.credentialKey)) { try ceremony.register() }
    }

    @Test func `every part of what is signed counts`() throws {
        for place in [0, 1, 32, 33, 64, 65, 96, 97, 98, 161] {
            let ceremony = try attested(signing: { message in
                var message = message
                message[place] ^= 1
                return message
            })
            #expect(throws: WebAuthnError.attestation(.signature), "\(place)") { try ceremony.register() }
        }
        #expect(throws: WebAuthnError.attestation(.signature)) {
            try attested(signing: { Array($0.dropFirst()) }).register()
        }
    }

    @Test func `members are of their types and no more than needed`() throws {
        let certificate = CBOR.bytes(try AttestationAuthority().certificate())
        let wrong: [CBOR] = [
            .map([] as [CBOR.Entry]), .map(["sig": .bytes([0])]), .map(["x5c": .array([certificate])]),
            .map(["sig": "x", "x5c": .array([certificate])]), .map(["sig": .bytes([0]), "x5c": certificate]),
            .map(["alg": .integer(-7), "sig": .bytes([0]), "x5c": .array([certificate])]), .array([]),
        ]
        for statement in wrong {
            let ceremony = Ceremony.registration {
                $0.format = "fido-u2f"
                $0.statement = { _, _ in statement }
            }
            #expect(throws: WebAuthnError.attestation(.syntax), "\(statement)") { try ceremony.register() }
        }
    }
}
