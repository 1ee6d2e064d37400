import Testing
import WebAuthn

@Suite struct AttestationObjectTests {
    private let ceremony = Ceremony.registration()

    private func refusal(_ object: CBOR) -> WebAuthnError? {
        var altered = ceremony
        altered.attestationObject = object.encoded
        do {
            _ = try altered.register()
            return nil
        } catch {
            return error as? WebAuthnError
        }
    }

    @Test func `it has three members, each of its type`() {
        let data = CBOR.bytes(ceremony.authenticatorData)
        #expect(refusal(.map(["fmt": "none", "attStmt": .map([]), "authData": data])) == nil)
        #expect(refusal(.map(["fmt": "none", "attStmt": .map([])])) == .attestationMember("authData"))
        #expect(refusal(.map(["fmt": "none", "authData": data])) == .attestationMember("attStmt"))
        #expect(refusal(.map(["attStmt": .map([]), "authData": data])) == .attestationMember("fmt"))
        #expect(
            refusal(.map(["fmt": .bytes([1]), "attStmt": .map([]), "authData": data])) == .attestationMember("fmt"))
        #expect(
            refusal(.map(["fmt": "none", "attStmt": .map([]), "authData": "x"])) == .attestationMember("authData"))
        #expect(
            refusal(.map(["ep": .bool(true), "fmt": "none", "attStmt": .map([]), "authData": data]))
                == .attestationMember("ep"))
        let numbered = CBOR.map(
            [CBOR.Entry(.unsigned(1), "none")]
                + (CBOR.map([
                    "fmt": "none", "attStmt": .map([]), "authData": data,
                ]).mapValue ?? []))
        #expect(refusal(numbered) == .attestationMember("1"))
    }

    @Test func `members in another order are refused`() {
        let data = CBOR.bytes(ceremony.authenticatorData)
        let object = CBOR.map(["authData": data, "fmt": "none", "attStmt": .map([])])
        #expect(refusal(object) == .attestationObject(.keyOrder))
    }

    @Test func `formats that are not verified count as none`() throws {
        for format in ["tpm", "android-key", "android-safetynet", "apple", "NONE", "Packed", "", "packed "] {
            let registration = try Ceremony.registration {
                $0.format = format
                $0.statement = { _, _ in .map(["alg": .integer(-7), "sig": .bytes([0])]) }
            }.register()
            #expect(registration.attestation == .unverified(format: format))
        }
    }

    @Test func `statements put together by a browser are deep enough to be read`() throws {
        let registration = try Ceremony.registration {
            $0.format = "compound"
            $0.statement = { _, _ in
                .array([.map(["fmt": "packed", "attStmt": .map(["x5c": .array([.bytes([0])])])])])
            }
        }.register()
        #expect(registration.attestation == .unverified(format: "compound"))
    }

    @Test func `every byte too few and one too many is noticed`() throws {
        let data = CBOR.bytes(ceremony.authenticatorData)
        let whole = CBOR.map(["fmt": "none", "attStmt": .map([]), "authData": data]).encoded
        var altered = ceremony
        for length in whole.indices {
            altered.attestationObject = Array(whole[..<length])
            #expect(throws: WebAuthnError.self, "\(length)") { try altered.register() }
        }
        altered.attestationObject = whole + [0]
        #expect(throws: WebAuthnError.attestationObject(.trailingBytes(1))) { try altered.register() }
    }

    @Test func `authenticator data are cut nowhere`() {
        let whole = ceremony.authenticatorData
        for length in whole.indices {
            #expect(throws: WebAuthnError.self, "\(length)") {
                try AuthenticatorData(bytes: Array(whole[..<length]))
            }
        }
    }
}
