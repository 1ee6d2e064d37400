import Primitives
import Testing
import WebAuthn

/// The published pairs with one thing wrong at a time.
@Suite(.enabled(if: Vectors.exist, Vectors.absent)) struct BrokenVectorTests {
    static let offered = CeremonyVectorTests.offered
    /// Those whose registration is signed over all that it says.
    static let signed = offered.filter { $0.id.hasPrefix("packed") }

    private func bytes(_ json: JSON, _ name: String) throws -> [UInt8] {
        try #require(json["response"]?[name]?.stringValue.flatMap { Base64.decodeURL($0) })
    }

    private func replacing(_ json: JSON, _ name: String, with bytes: [UInt8]) -> JSON {
        guard case .object(var members) = json, let place = members.firstIndex(where: { $0.name == "response" }),
            case .object(var response) = members[place].value
        else { return json }
        response.removeAll { $0.name == name }
        response.append(.init(name, .string(Base64.encodeURL(bytes))))
        members[place].value = .object(response)
        return .object(members)
    }

    @Test(arguments: offered, ["clientDataJSON", "authenticatorData", "signature"])
    func `no byte of an assertion may be altered`(vector: CeremonyVector, name: String) throws {
        let record = try vector.register().credential
        let whole = try bytes(vector.authentication, name)
        for place in whole.indices {
            var altered = whole
            altered[place] ^= 1 << (place % 8)
            let credential = replacing(vector.authentication, name, with: altered)
            #expect(throws: WebAuthnError.self, "byte \(place)") {
                try vector.authenticate(credential, against: record)
            }
        }
    }

    @Test(arguments: offered, ["clientDataJSON", "authenticatorData", "signature"])
    func `no byte of an assertion may be missing or added`(vector: CeremonyVector, name: String) throws {
        let record = try vector.register().credential
        let whole = try bytes(vector.authentication, name)
        for altered in [Array(whole.dropLast()), Array(whole.dropFirst()), whole + [0], [0] + whole, []] {
            let credential = replacing(vector.authentication, name, with: altered)
            #expect(throws: WebAuthnError.self) { try vector.authenticate(credential, against: record) }
        }
    }

    @Test(arguments: signed) func `no bit of signed authenticator data may be altered`(vector: CeremonyVector) throws {
        let object = try CBOR.decode(bytes(vector.registration, "attestationObject"))
        let data = try #require(object["authData"]?.bytesValue)
        for place in data.indices {
            var altered = data
            altered[place] ^= 1 << (place % 8)
            let credential = replacing(
                vector.registration, "attestationObject", with: Self.object(object, data: altered).encoded)
            #expect(throws: WebAuthnError.self, "byte \(place)") { try vector.register(credential) }
        }
    }

    @Test(arguments: offered.filter { $0.id.hasPrefix("packed") || $0.id.hasPrefix("fido") })
    func `no byte of signed client data or of the signature may be altered`(vector: CeremonyVector) throws {
        let client = try bytes(vector.registration, "clientDataJSON")
        for place in client.indices {
            var altered = client
            altered[place] ^= 1 << (place % 8)
            let credential = replacing(vector.registration, "clientDataJSON", with: altered)
            #expect(throws: WebAuthnError.self, "byte \(place)") { try vector.register(credential) }
        }
        let object = try CBOR.decode(bytes(vector.registration, "attestationObject"))
        let signature = try #require(object["attStmt"]?["sig"]?.bytesValue)
        for place in signature.indices {
            var altered = signature
            altered[place] ^= 1 << (place % 8)
            let credential = replacing(
                vector.registration, "attestationObject", with: Self.object(object, signature: altered).encoded)
            #expect(throws: WebAuthnError.self, "byte \(place)") { try vector.register(credential) }
        }
    }

    @Test(arguments: offered) func `an attestation object is cut nowhere`(vector: CeremonyVector) throws {
        let whole = try bytes(vector.registration, "attestationObject")
        for length in whole.indices {
            let credential = replacing(vector.registration, "attestationObject", with: Array(whole[..<length]))
            #expect(throws: WebAuthnError.self, "\(length)") { try vector.register(credential) }
        }
    }

    @Test(arguments: offered) func `a pair belongs to one party, one challenge and one key`(
        vector: CeremonyVector
    ) throws {
        let record = try vector.register().credential
        let foreign = RelyingParty(
            id: "example.com", origins: vector.relyingParty.origins, topOrigins: vector.relyingParty.topOrigins)
        #expect(throws: WebAuthnError.rpIDHash) { try vector.register(as: foreign) }
        #expect(throws: WebAuthnError.rpIDHash) { try vector.authenticate(against: record, as: foreign) }
        let elsewhere = RelyingParty(id: "example.org", origins: ["https://www.example.org"])
        #expect(throws: WebAuthnError.origin("https://example.org")) { try vector.register(as: elsewhere) }
        for other in Self.offered where other.id != vector.id {
            #expect(throws: WebAuthnError.challenge) {
                try vector.register(
                    replacing(
                        vector.registration, "clientDataJSON", with: bytes(other.registration, "clientDataJSON")))
            }
            let foreignKey = CredentialRecord(
                id: record.id, publicKey: try other.register().credential.publicKey, userHandle: record.userHandle,
                aaguid: record.aaguid, transports: [], signatureCount: 0, isUserVerificationInitialized: false,
                isBackupEligible: record.isBackupEligible, isBackedUp: false)
            #expect(throws: WebAuthnError.signature) { try vector.authenticate(against: foreignKey) }
        }
    }

    @Test(arguments: offered.filter { $0.id.hasSuffix("Origin") })
    func `frames are refused where none is expected`(vector: CeremonyVector) {
        let unframed = RelyingParty(id: "example.org", origins: vector.relyingParty.origins)
        #expect(throws: WebAuthnError.self) { try vector.register(as: unframed) }
    }

    private static func object(_ object: CBOR, data: [UInt8]? = nil, signature: [UInt8]? = nil) -> CBOR {
        .map(
            (object.mapValue ?? []).map { entry in
                switch entry.key {
                case "authData": CBOR.Entry(entry.key, data.map { .bytes($0) } ?? entry.value)
                case "attStmt":
                    CBOR.Entry(
                        entry.key,
                        .map(
                            (entry.value.mapValue ?? []).map {
                                $0.key == "sig" ? CBOR.Entry($0.key, signature.map { .bytes($0) } ?? $0.value) : $0
                            }))
                default: entry
                }
            })
    }
}
