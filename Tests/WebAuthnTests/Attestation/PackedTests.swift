import Crypto
import SwiftASN1
import Testing
import WebAuthn
import X509

@Suite struct PackedTests {
    /// A registration whose authenticator is attested by `authority`.
    private func attested(
        by authority: AttestationAuthority, algorithm: Int64 = -7, _ alter: (inout Ceremony) -> Void = { _ in }
    ) throws -> Ceremony {
        let certificate = try authority.certificate()
        return Ceremony.registration {
            $0.format = "packed"
            $0.aaguid = [UInt8](1...16)
            $0.statement = { data, hash in
                .map([
                    "alg": .integer(algorithm), "sig": .bytes(try authority.sign(data + hash)),
                    "x5c": .array([.bytes(certificate)]),
                ])
            }
            alter(&$0)
        }
    }

    @Test func `a maker's certificate is accepted`() throws {
        var authority = AttestationAuthority()
        let plain = try attested(by: authority).register().attestation
        #expect(plain == .certificate(.packed, chain: [try chain(of: plain)]))
        authority.aaguid = [UInt8](1...16)
        #expect(throws: Never.self) { try attested(by: authority).register() }
    }

    private func chain(of attestation: Attestation) throws -> [UInt8] {
        guard case .certificate(_, let chain) = attestation else { return [] }
        return try #require(chain.first)
    }

    struct Flaw: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let error: AttestationError
        let alter: @Sendable (inout AttestationAuthority) -> Void
    }

    private static func without(_ type: ASN1ObjectIdentifier) -> @Sendable (inout AttestationAuthority) -> Void {
        { $0.subject.removeAll { $0.0 == type } }
    }

    private static func with(
        _ type: ASN1ObjectIdentifier, _ value: String
    ) -> @Sendable (inout AttestationAuthority) -> Void {
        { authority in
            for place in authority.subject.indices where authority.subject[place].0 == type {
                authority.subject[place].1 = value
            }
        }
    }

    @Test(arguments: [
        Flaw(testDescription: "version 1", error: .certificateVersion) {
            $0.version = .v1
            $0.constraints = nil
        },
        Flaw(testDescription: "no country", error: .certificateSubject, alter: without(.RDNAttributeType.countryName)),
        Flaw(
            testDescription: "a country of three letters", error: .certificateSubject,
            alter: with(.RDNAttributeType.countryName, "SWE")),
        Flaw(
            testDescription: "a country in digits", error: .certificateSubject,
            alter: with(.RDNAttributeType.countryName, "46")),
        Flaw(
            testDescription: "no organization", error: .certificateSubject,
            alter: without(.RDNAttributeType.organizationName)),
        Flaw(
            testDescription: "no unit", error: .certificateSubject,
            alter: without(.RDNAttributeType.organizationalUnitName)),
        Flaw(
            testDescription: "another unit", error: .certificateSubject,
            alter: with(.RDNAttributeType.organizationalUnitName, "Authenticator attestation")),
        Flaw(
            testDescription: "no name", error: .certificateSubject, alter: without(.RDNAttributeType.commonName)),
        Flaw(testDescription: "two units", error: .certificateSubject) {
            $0.subject.append((.RDNAttributeType.organizationalUnitName, "Authenticator Attestation"))
        },
        Flaw(testDescription: "an authority", error: .certificateAuthority) {
            $0.constraints = .isCertificateAuthority(maxPathLength: nil)
        },
        Flaw(testDescription: "no basic constraints", error: .certificateAuthority) { $0.constraints = nil },
        Flaw(testDescription: "another AAGUID", error: .certificateAAGUID) {
            $0.aaguid = [UInt8](repeating: 0, count: 16)
        },
        Flaw(testDescription: "an AAGUID too long", error: .certificateAAGUID) { $0.aaguid = [UInt8](1...17) },
        Flaw(testDescription: "a critical AAGUID", error: .certificateAAGUID) {
            $0.aaguid = [UInt8](1...16)
            $0.isAAGUIDCritical = true
        },
        Flaw(testDescription: "another key", error: .signature) {
            $0.publicKey = Certificate.PublicKey(P256.Signing.PrivateKey().publicKey)
        },
        Flaw(testDescription: "a key of another kind", error: .certificate) {
            $0.publicKey = Certificate.PublicKey(P384.Signing.PrivateKey().publicKey)
        },
        Flaw(testDescription: "a key of yet another kind", error: .certificate) {
            $0.publicKey = Certificate.PublicKey(Curve25519.Signing.PrivateKey().publicKey)
        },
    ]) func `a certificate is refused for`(flaw: Flaw) throws {
        var authority = AttestationAuthority()
        flaw.alter(&authority)
        let ceremony = try attested(by: authority)
        #expect(throws: WebAuthnError.attestation(flaw.error)) { try ceremony.register() }
    }

    @Test func `the statement's algorithm is one that is known and the key's`() throws {
        let authority = AttestationAuthority()
        #expect(throws: WebAuthnError.attestation(.algorithm(-65535))) {
            try attested(by: authority, algorithm: -65535).register()
        }
        #expect(throws: WebAuthnError.attestation(.certificate)) {
            try attested(by: authority, algorithm: -257).register()
        }
    }

    @Test func `the signature covers authenticator data and client data`() throws {
        let authority = AttestationAuthority()
        for message in 0..<3 {
            let ceremony = try attested(by: authority) {
                $0.statement = { data, hash in
                    let signed = [data, hash, hash + data][message]
                    return .map([
                        "alg": .integer(-7), "sig": .bytes(try authority.sign(signed)),
                        "x5c": .array([.bytes(try authority.certificate())]),
                    ])
                }
            }
            #expect(throws: WebAuthnError.attestation(.signature)) { try ceremony.register() }
        }
    }

    @Test func `members are of their types and no more than needed`() throws {
        let authority = AttestationAuthority()
        let certificate = CBOR.bytes(try authority.certificate())
        let signature = CBOR.bytes([0])
        let wrong: [CBOR] = [
            .map([] as [CBOR.Entry]), .array([]), .null,
            .map(["sig": signature]), .map(["alg": .integer(-7)]),
            .map(["alg": "ES256", "sig": signature]), .map(["alg": .integer(-7), "sig": "x"]),
            .map(["alg": .integer(-7), "sig": signature, "x5c": .array([])]),
            .map(["alg": .integer(-7), "sig": signature, "x5c": certificate]),
            .map(["alg": .integer(-7), "sig": signature, "x5c": .array(["x"])]),
            .map(["alg": .integer(-7), "sig": signature, "x5c": .array([certificate, .null])]),
            .map(["alg": .integer(-7), "sig": signature, "ecdaaKeyId": .bytes([1])]),
            .map(["alg": .integer(-7), "sig": signature, "ver": "2.0", "x5c": .array([certificate])]),
            .map(["alg": .integer(-7), "sig": signature, "x5c": .array([CBOR](repeating: certificate, count: 9))]),
        ]
        for statement in wrong {
            let ceremony = Ceremony.registration {
                $0.format = "packed"
                $0.statement = { _, _ in statement }
            }
            #expect(throws: WebAuthnError.attestation(.syntax), "\(statement)") { try ceremony.register() }
        }
        let rubbish = Ceremony.registration {
            $0.format = "packed"
            $0.statement = { _, _ in
                .map(["alg": .integer(-7), "sig": signature, "x5c": .array([.bytes([0x30, 0x00])])])
            }
        }
        #expect(throws: WebAuthnError.attestation(.certificate)) { try rubbish.register() }
    }

    @Test(arguments: [COSEAlgorithm.es256, .es384, .edDSA])
    func `a credential may sign for itself, with its own algorithm`(algorithm: COSEAlgorithm) throws {
        let selfSigned = { (stated: Int64, signer: SoftKey?) in
            Ceremony.registration { ceremony in
                let key = SoftKey.make(algorithm)
                ceremony.key = key
                ceremony.format = "packed"
                ceremony.statement = { data, hash in
                    .map(["alg": .integer(stated), "sig": .bytes(try (signer ?? key).sign(data + hash))])
                }
            }
        }
        #expect(try selfSigned(algorithm.rawValue, nil).register().attestation == .selfSigned)
        #expect(throws: WebAuthnError.attestation(.algorithm(-257))) { try selfSigned(-257, nil).register() }
        #expect(throws: WebAuthnError.attestation(.signature)) {
            try selfSigned(algorithm.rawValue, SoftKey.make(algorithm)).register()
        }
    }
}
