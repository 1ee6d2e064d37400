import Primitives
import Testing
import WebAuthn

@Suite struct AssertionTests {
    @Test(arguments: [COSEAlgorithm.es256, .es384, .edDSA])
    func `an assertion gives the record to keep from now on`(algorithm: COSEAlgorithm) throws {
        let ceremony = Ceremony.assertion {
            $0.key = SoftKey.make(algorithm)
            $0.counter = 8
            $0.flags = 0x1D
        }
        let before = Self.record(of: ceremony, counter: 7, isBackupEligible: true)
        let assertion = try ceremony.assert(against: before)
        #expect(assertion.isUserVerified)
        #expect(assertion.attachment == .crossPlatform)
        #expect(assertion.credential.signatureCount == 8)
        #expect(assertion.credential.isBackedUp)
        // Not without another factor, which only the caller knows of.
        #expect(!assertion.credential.isUserVerificationInitialized)
    }

    static func record(of ceremony: Ceremony, counter: UInt32 = 0, isBackupEligible: Bool = false) -> CredentialRecord {
        CredentialRecord(
            id: ceremony.credentialID, publicKey: ceremony.key.cose.encoded, userHandle: Ceremony.handle,
            aaguid: ceremony.aaguid, transports: [], signatureCount: counter, isUserVerificationInitialized: false,
            isBackupEligible: isBackupEligible, isBackedUp: false)
    }

    typealias Refusal = RegistrationTests.Refusal

    @Test(arguments: [
        Refusal("a registration's type", .ceremonyType("webauthn.create")) { $0.type = "webauthn.create" },
        Refusal("another challenge", .challenge) { $0.challenge[0] ^= 0x80 },
        Refusal("another origin", .origin("https://evil.test")) { $0.origin = "https://evil.test" },
        Refusal("a frame of another site", .crossOrigin) { $0.clientMembers = [.init("crossOrigin", true)] },
        Refusal("a top origin", .topOrigin("https://example.com")) {
            $0.clientMembers = [.init("crossOrigin", true), .init("topOrigin", "https://example.com")]
        },
        Refusal("another RP ID", .rpIDHash) { $0.rpID = "example.com" },
        Refusal("nobody present", .userNotPresent) { $0.flags = 0x04 },
        Refusal("backed up but not eligible", .backedUpButNotEligible) { $0.flags = 0x11 },
        Refusal("eligible for backup all of a sudden", .backupEligibilityChanged) { $0.flags = 0x09 },
        Refusal("a reserved flag", .reservedFlags) { $0.flags = 0x03 },
        Refusal("attested credential data", .attestedCredentialData) { $0.flags = 0x41 },
        Refusal("a byte too many", .authenticatorDataTrailing(1)) { $0.tail = [0] },
        Refusal("the flag of extensions without any", .extensionData(.truncated)) { $0.flags = 0x81 },
        Refusal("another credential's record", .credentialUnknown) { $0.id = [UInt8](1...32) },
        Refusal("another person's handle", .userHandle) { $0.userHandle = .string(Base64.encodeURL([7, 7, 8])) },
        Refusal("an empty handle", .userHandle) { $0.userHandle = "" },
        Refusal("no signature", .signature) { $0.signature = [] },
        Refusal("a signature of nothing", .signature) {
            $0.signature = [0x30, 0x06, 0x02, 0x01, 0x00, 0x02, 0x01, 0x00]
        },
        Refusal("a signature of another message", .signature) { $0.signature = try? $0.key.sign([1, 2, 3]) },
        Refusal("another key's signature", .signature) {
            $0.signature = try? SoftKey.make(.es256).sign($0.authenticatorData + $0.clientHash)
        },
        Refusal("a signature with a byte too many", .signature) {
            $0.signature = try? $0.key.sign($0.authenticatorData + $0.clientHash) + [0]
        },
        Refusal("the client data signed, and not their hash", .signature) {
            $0.signature = try? $0.key.sign($0.authenticatorData + $0.clientDataJSON)
        },
    ]) func `an assertion is refused for`(refusal: Refusal) {
        let ceremony = Ceremony.assertion(refusal.alter)
        #expect(throws: refusal.error) { try ceremony.assert() }
    }

    @Test(
        arguments: [
            (0, 0, true), (0, 1, true), (1, 2, true), (1, 4_294_967_295, true), (4_294_967_294, 4_294_967_295, true),
            (1, 1, false), (1, 0, false), (2, 1, false), (4_294_967_295, 0, false),
            (4_294_967_295, 4_294_967_295, false),
        ] as [(UInt32, UInt32, Bool)])
    func `a counter that does not grow tells of a copy`(stored: UInt32, received: UInt32, isAccepted: Bool) throws {
        let ceremony = Ceremony.assertion { $0.counter = received }
        let record = Self.record(of: ceremony, counter: stored)
        guard !isAccepted else {
            #expect(try ceremony.assert(against: record).credential.signatureCount == received)
            return
        }
        #expect(throws: WebAuthnError.signatureCounter(stored: stored, received: received)) {
            try ceremony.assert(against: record)
        }
    }

    @Test func `a forged counter is a wrong signature, not a copy`() throws {
        var ceremony = Ceremony.assertion { $0.counter = 5 }
        ceremony.signature = try ceremony.key.sign(ceremony.authenticatorData + ceremony.clientHash)
        ceremony.counter = 1
        #expect(throws: WebAuthnError.signature) { try ceremony.assert(against: Self.record(of: ceremony, counter: 4)) }
    }

    @Test func `a credential that could be backed up and cannot any more is refused`() {
        let ceremony = Ceremony.assertion()
        let record = Self.record(of: ceremony, isBackupEligible: true)
        #expect(throws: WebAuthnError.backupEligibilityChanged) { try ceremony.assert(against: record) }
    }

    @Test func `a verified person is demanded where the options do`() {
        #expect(throws: WebAuthnError.userNotVerified) {
            try Ceremony.assertion().assert { $0.userVerification = .required }
        }
        #expect(throws: Never.self) {
            try Ceremony.assertion { $0.flags = 0x05 }.assert { $0.userVerification = .required }
        }
        #expect(throws: WebAuthnError.weakChallenge) {
            try Ceremony.assertion { $0.challenge = [] }.assert { $0.challenge = [] }
        }
    }

    @Test func `only what was asked for may answer`() {
        let ceremony = Ceremony.assertion()
        #expect(throws: WebAuthnError.credentialNotAllowed) {
            try ceremony.assert { $0.allowCredentials = [CredentialDescriptor(id: [1, 2, 3])] }
        }
        #expect(throws: Never.self) {
            try ceremony.assert {
                $0.allowCredentials = [CredentialDescriptor(id: [1]), CredentialDescriptor(ceremony.record)]
            }
        }
    }

    @Test func `where nobody was named, the credential has to say whose it is`() {
        let ceremony = Ceremony.assertion()
        #expect(throws: WebAuthnError.userHandle) { try ceremony.assert(knowing: nil) }
        let telling = Ceremony.assertion { $0.userHandle = .string(Base64.encodeURL(Ceremony.handle)) }
        #expect(throws: Never.self) { try telling.assert(knowing: nil) }
    }

    @Test func `another person's credential does not sign in the one who was named`() {
        let ceremony = Ceremony.assertion()
        #expect(throws: WebAuthnError.userHandle) { try ceremony.assert(knowing: [1, 2, 3]) }
    }

    @Test func `a key of one algorithm does not verify another's signature`() throws {
        let other = SoftKey.make(.edDSA)
        var ceremony = Ceremony.assertion()
        ceremony.signature = try other.sign(ceremony.authenticatorData + ceremony.clientHash)
        #expect(throws: WebAuthnError.signature) { try ceremony.assert() }
    }

    @Test func `a record whose key was damaged is refused`() {
        let ceremony = Ceremony.assertion()
        let record = CredentialRecord(
            id: ceremony.credentialID, publicKey: [0xA0], userHandle: Ceremony.handle, aaguid: [], transports: [],
            signatureCount: 0, isUserVerificationInitialized: false, isBackupEligible: false, isBackedUp: false)
        #expect(throws: WebAuthnError.publicKey(.parameter(1))) { try ceremony.assert(against: record) }
    }
}
