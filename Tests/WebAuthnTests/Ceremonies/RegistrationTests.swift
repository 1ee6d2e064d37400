import Primitives
import Testing
import WebAuthn

@Suite struct RegistrationTests {
    @Test(arguments: [COSEAlgorithm.es256, .es384, .edDSA])
    func `a registration gives the record to keep`(algorithm: COSEAlgorithm) throws {
        let ceremony = Ceremony.registration {
            $0.key = SoftKey.make(algorithm)
            $0.flags = 0x5D
            $0.counter = 0x0102_0304
            $0.aaguid = [UInt8](1...16)
            $0.transports = ["usb", "nfc", "hybrid"]
        }
        let registration = try ceremony.register()
        #expect(registration.isUserVerified)
        #expect(registration.attestation == .none)
        #expect(registration.isDiscoverable == true)
        #expect(registration.attachment == .crossPlatform)
        let record = registration.credential
        #expect(record.id == ceremony.credentialID)
        #expect(record.publicKey == ceremony.key.cose.encoded)
        #expect(record.userHandle == Ceremony.handle)
        #expect(record.aaguid == [UInt8](1...16))
        #expect(record.transports == ["usb", "nfc", "hybrid"])
        #expect(record.signatureCount == 0x0102_0304)
        #expect(record.isUserVerificationInitialized)
        #expect(record.isBackupEligible)
        #expect(record.isBackedUp)
        #expect(try COSEKey(encoded: record.publicKey).algorithm == algorithm)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let error: WebAuthnError
        let alter: @Sendable (inout Ceremony) -> Void

        init(_ what: String, _ error: WebAuthnError, _ alter: @escaping @Sendable (inout Ceremony) -> Void) {
            (testDescription, self.error, self.alter) = (what, error, alter)
        }
    }

    @Test(arguments: [
        Refusal("an assertion's type", .ceremonyType("webauthn.get")) { $0.type = "webauthn.get" },
        Refusal("a type in capitals", .ceremonyType("WEBAUTHN.CREATE")) { $0.type = "WEBAUTHN.CREATE" },
        Refusal("a payment's type", .ceremonyType("payment.get")) { $0.type = "payment.get" },
        Refusal("another challenge", .challenge) { $0.challenge[31] ^= 1 },
        Refusal("a shorter challenge", .challenge) { $0.challenge.removeLast() },
        Refusal("no challenge", .challenge) { $0.challenge = [] },
        Refusal("another origin", .origin("https://example.com")) { $0.origin = "https://example.com" },
        Refusal("a subdomain", .origin("https://a.example.org")) { $0.origin = "https://a.example.org" },
        Refusal("a parent's look-alike", .origin("https://example.org.evil.test")) {
            $0.origin = "https://example.org.evil.test"
        },
        Refusal("plain HTTP", .origin("http://example.org")) { $0.origin = "http://example.org" },
        Refusal("another port", .origin("https://example.org:8443")) { $0.origin = "https://example.org:8443" },
        Refusal("a slash", .origin("https://example.org/")) { $0.origin = "https://example.org/" },
        Refusal("capitals in the origin", .origin("https://EXAMPLE.org")) { $0.origin = "https://EXAMPLE.org" },
        Refusal("an opaque origin", .origin("null")) { $0.origin = "null" },
        Refusal("a frame of another site", .crossOrigin) { $0.clientMembers = [.init("crossOrigin", true)] },
        Refusal("a top origin", .topOrigin("https://example.com")) {
            $0.clientMembers = [.init("crossOrigin", true), .init("topOrigin", "https://example.com")]
        },
        Refusal("a top origin without a frame", .topOrigin("https://example.org")) {
            $0.clientMembers = [.init("crossOrigin", false), .init("topOrigin", "https://example.org")]
        },
        Refusal("a frame flag that is text", .clientDataMember("crossOrigin")) {
            $0.clientMembers = [.init("crossOrigin", "false")]
        },
        Refusal("a frame flag that is null", .clientDataMember("crossOrigin")) {
            $0.clientMembers = [.init("crossOrigin", .null)]
        },
        Refusal("a top origin that is no text", .clientDataMember("topOrigin")) {
            $0.clientMembers = [.init("crossOrigin", true), .init("topOrigin", 1)]
        },
        Refusal("another RP ID", .rpIDHash) { $0.rpID = "example.com" },
        Refusal("an origin as RP ID", .rpIDHash) { $0.rpID = "https://example.org" },
        Refusal("nobody present", .userNotPresent) { $0.flags = 0x40 },
        Refusal("nobody present but verified", .userNotPresent) { $0.flags = 0x44 },
        Refusal("backed up but not eligible", .backedUpButNotEligible) { $0.flags = 0x51 },
        Refusal("a reserved flag", .reservedFlags) { $0.flags = 0x43 },
        Refusal("the other reserved flag", .reservedFlags) { $0.flags = 0x61 },
        Refusal("no attested credential", .attestedCredentialData) { $0.flags = 0x01 },
        Refusal("attested credential without its flag", .authenticatorDataTrailing(127)) { ceremony in
            ceremony.attested = Array(ceremony.authenticatorData.dropFirst(37))
            ceremony.flags = 0x01
        },
        Refusal("another credential's ID outside", .credentialIDMismatch) { $0.id = [UInt8](repeating: 9, count: 32) },
        Refusal("a credential ID without bytes", .credentialIDLength(0)) {
            $0.id = [1]
            $0.credentialID = []
        },
        Refusal("a credential ID of 1024 bytes", .credentialIDLength(1024)) {
            $0.id = [1]
            $0.credentialID = [UInt8](repeating: 1, count: 1024)
        },
        Refusal("a byte after the key", .authenticatorDataTrailing(1)) { $0.tail = [0] },
        Refusal("extensions without their flag", .authenticatorDataTrailing(1)) { $0.tail = [0xA0] },
        Refusal("the flag of extensions without any", .extensionData(.truncated)) { $0.flags = 0xC1 },
        Refusal("extensions that are no map", .extensionMap) {
            $0.flags = 0xC1
            $0.tail = [0x80]
        },
        Refusal("extensions under numbers", .extensionMap) {
            $0.flags = 0xC1
            $0.tail = [0xA1, 0x01, 0x01]
        },
        Refusal("extensions in disorder", .extensionData(.keyOrder)) {
            $0.flags = 0xC1
            $0.tail = [0xA2, 0x61, 0x62, 0x01, 0x61, 0x61, 0x01]
        },
        Refusal("extensions and more", .authenticatorDataTrailing(1)) {
            $0.flags = 0xC1
            $0.tail = [0xA0, 0xA0]
        },
        Refusal("a key that is no map", .publicKey(.notAMap)) { $0.publicKey = [0x80] },
        Refusal("a key of indefinite length", .publicKey(.encoding(.indefiniteLength))) {
            $0.publicKey = [0xBF, 0xFF]
        },
        Refusal("no key", .publicKey(.encoding(.truncated))) { $0.publicKey = [] },
        Refusal("a statement without attestation", .attestation(.syntax)) {
            $0.statement = { _, _ in .map(["alg": .integer(-7)]) }
        },
        Refusal("a statement that is no map", .attestation(.syntax)) { $0.statement = { _, _ in .array([]) } },
        Refusal("an attestation object that is no map", .attestationMember("fmt")) { $0.attestationObject = [0x80] },
        Refusal("an empty attestation object", .attestationObject(.truncated)) { $0.attestationObject = [] },
    ]) func `a registration is refused for`(refusal: Refusal) {
        #expect(throws: refusal.error) { try Ceremony.registration(refusal.alter).register() }
    }

    @Test func `what is wanted of the options is demanded`() {
        #expect(throws: WebAuthnError.userNotVerified) {
            try Ceremony.registration().register { $0.userVerification = .required }
        }
        #expect(throws: WebAuthnError.algorithmNotOffered(.es256)) {
            try Ceremony.registration().register { $0.algorithms = [.edDSA, .rs256] }
        }
        #expect(throws: WebAuthnError.weakChallenge) {
            try Ceremony.registration { $0.challenge = [UInt8](0..<15) }.register { $0.challenge = [UInt8](0..<15) }
        }
        #expect(throws: Never.self) {
            try Ceremony.registration { $0.flags = 0x45 }.register { $0.userVerification = .required }
        }
    }

    @Test func `nobody has to be present where the browser creates a passkey by itself`() {
        #expect(throws: Never.self) {
            try Ceremony.registration { $0.flags = 0x40 }.register(isConditional: true)
        }
        #expect(throws: WebAuthnError.userNotVerified) {
            try Ceremony.registration { $0.flags = 0x40 }
                .register(isConditional: true) { $0.userVerification = .required }
        }
    }

    @Test func `a credential ID may have one byte and 1023`() {
        for length in [1, 255, 256, 1023] {
            #expect(throws: Never.self) {
                try Ceremony.registration { $0.credentialID = [UInt8](repeating: 3, count: length) }.register()
            }
        }
    }

    @Test func `extensions that nobody asked for are no harm`() throws {
        let registration = try Ceremony.registration {
            $0.flags = 0xC1
            $0.tail = CBOR.map(["credProtect": .unsigned(2), "hmac-secret": .bool(true)]).encoded
        }.register()
        #expect(registration.credential.isUserVerificationInitialized == false)
    }

    @Test func `a frame is let in where its site is expected`() {
        let framed = { (top: String?, party: RelyingParty) in
            Ceremony.registration {
                $0.party = party
                $0.clientMembers = [.init("crossOrigin", true)]
                if let top { $0.clientMembers.append(.init("topOrigin", .string(top))) }
            }
        }
        let party = RelyingParty(
            id: "example.org", origins: ["https://example.org"], topOrigins: ["https://portal.example.com"])
        #expect(throws: Never.self) { try framed("https://portal.example.com", party).register() }
        #expect(throws: Never.self) { try framed(nil, party).register() }
        #expect(throws: WebAuthnError.topOrigin("https://example.com")) {
            try framed("https://example.com", party).register()
        }
        #expect(throws: WebAuthnError.topOrigin("https://example.org")) {
            try framed("https://example.org", party).register()
        }
    }
}
