import Crypto
import Primitives
import WebAuthn

/// A browser and an authenticator whose every word can be altered before it is said.
struct Ceremony {
    static let party = RelyingParty(id: "example.org", origins: ["https://example.org"])
    static let challenge = [UInt8](0..<32)
    static let handle: [UInt8] = [7, 7, 7]

    var party = Ceremony.party
    var key = SoftKey.make(.es256)
    var credentialID = [UInt8](100..<132)
    // Client data.
    var type = "webauthn.create"
    var challenge = Ceremony.challenge
    var origin = "https://example.org"
    var clientMembers: [JSON.Member] = [.init("crossOrigin", false)]
    var clientData: [UInt8]?
    // Authenticator data.
    var rpID = "example.org"
    var flags: UInt8 = 0x41
    var counter: UInt32 = 0
    var aaguid = [UInt8](repeating: 0, count: 16)
    var publicKey: [UInt8]?
    var attested: [UInt8]?
    var tail: [UInt8] = []
    // Attestation.
    var format = "none"
    var statement: (_ authData: [UInt8], _ clientHash: [UInt8]) throws -> CBOR = { _, _ in .map([]) }
    var attestationObject: [UInt8]?
    // The page's JSON.
    var id: [UInt8]?
    var transports: JSON = ["usb"]
    var userHandle: JSON?
    var signature: [UInt8]?

    static func registration(_ alter: (inout Ceremony) -> Void = { _ in }) -> Ceremony {
        var ceremony = Ceremony()
        alter(&ceremony)
        return ceremony
    }

    static func assertion(_ alter: (inout Ceremony) -> Void = { _ in }) -> Ceremony {
        var ceremony = Ceremony()
        ceremony.type = "webauthn.get"
        ceremony.flags = 0x01
        alter(&ceremony)
        return ceremony
    }

    var clientDataJSON: [UInt8] {
        clientData
            ?? JSON.object(
                [
                    .init("type", .string(type)), .init("challenge", .string(Base64.encodeURL(challenge))),
                    .init("origin", .string(origin)),
                ] + clientMembers
            ).bytes
    }

    var clientHash: [UInt8] { Array(SHA256.hash(data: clientDataJSON)) }

    var authenticatorData: [UInt8] {
        let counted = (0..<4).reversed().map { UInt8(truncatingIfNeeded: counter >> ($0 * 8)) }
        let credential =
            attested
            ?? (flags & 0x40 == 0
                ? []
                : aaguid + [UInt8(credentialID.count >> 8), UInt8(credentialID.count & 255)] + credentialID
                    + (publicKey ?? key.cose.encoded))
        return Array(SHA256.hash(data: Array(rpID.utf8))) + [flags] + counted + credential + tail
    }

    func registrationJSON() throws -> JSON {
        let object =
            try attestationObject
            ?? CBOR.map([
                "fmt": .text(format), "attStmt": try statement(authenticatorData, clientHash),
                "authData": .bytes(authenticatorData),
            ]).encoded
        return credential([
            .init("clientDataJSON", .string(Base64.encodeURL(clientDataJSON))),
            .init("attestationObject", .string(Base64.encodeURL(object))), .init("transports", transports),
        ])
    }

    func assertionJSON() throws -> JSON {
        let signature = try self.signature ?? key.sign(authenticatorData + clientHash)
        var members: [JSON.Member] = [
            .init("clientDataJSON", .string(Base64.encodeURL(clientDataJSON))),
            .init("authenticatorData", .string(Base64.encodeURL(authenticatorData))),
            .init("signature", .string(Base64.encodeURL(signature))),
        ]
        if let userHandle { members.append(.init("userHandle", userHandle)) }
        return credential(members)
    }

    private func credential(_ response: [JSON.Member]) -> JSON {
        let id = JSON.string(Base64.encodeURL(id ?? credentialID))
        return [
            "id": id, "rawId": id, "type": "public-key", "response": .object(response),
            "clientExtensionResults": ["credProps": ["rk": true]], "authenticatorAttachment": "cross-platform",
        ]
    }

    func register(
        isConditional: Bool = false, _ alter: (inout CreationOptions) -> Void = { _ in }
    ) throws -> Registration {
        var options = CreationOptions(
            relyingParty: party, name: "Example",
            user: UserEntity(handle: Self.handle, name: "alice", displayName: "Alice"), challenge: Self.challenge)
        alter(&options)
        return try RegistrationCeremony(relyingParty: party, options: options, isConditional: isConditional)
            .verify(RegistrationResponse(json: registrationJSON()))
    }

    /// The record that a registration of this ceremony's key leaves.
    var record: CredentialRecord {
        CredentialRecord(
            id: credentialID, publicKey: key.cose.encoded, userHandle: Self.handle, aaguid: aaguid,
            transports: ["usb"], signatureCount: 0, isUserVerificationInitialized: false, isBackupEligible: false,
            isBackedUp: false)
    }

    func assert(
        against record: CredentialRecord? = nil, knowing userHandle: [UInt8]? = Ceremony.handle,
        _ alter: (inout RequestOptions) -> Void = { _ in }
    ) throws -> Assertion {
        var options = RequestOptions(relyingParty: party, challenge: Self.challenge)
        alter(&options)
        return try AssertionCeremony(relyingParty: party, options: options, userHandle: userHandle)
            .verify(AuthenticationResponse(json: assertionJSON()), against: record ?? self.record)
    }
}
