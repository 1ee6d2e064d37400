import Primitives
import Testing
import WebAuthn

@Suite struct OptionsTests {
    @Test func `creation options have the form that browsers parse`() {
        var options = CreationOptions(
            relyingParty: Ceremony.party, name: "Example",
            user: UserEntity(handle: [0xFB, 0xFF], name: "alice", displayName: "Alice \"A\""),
            challenge: [UInt8](0..<16))
        options.excludeCredentials = [CredentialDescriptor(id: [1, 2, 3, 4], transports: ["usb", "nfc"])]
        options.attachment = .crossPlatform
        options.residentKey = .required
        options.userVerification = .required
        options.hints = ["security-key"]
        let json = options.json
        #expect(json["rp"] == ["id": "example.org", "name": "Example"])
        #expect(json["user"] == ["id": "-_8", "name": "alice", "displayName": "Alice \"A\""])
        #expect(json["challenge"] == "AAECAwQFBgcICQoLDA0ODw")
        #expect(json["pubKeyCredParams"]?.arrayValue?.compactMap { $0["alg"]?.integerValue } == [-7, -8, -257, -35])
        #expect(
            json["excludeCredentials"] == [["type": "public-key", "id": "AQIDBA", "transports": ["usb", "nfc"]]])
        #expect(json["authenticatorSelection"]?["residentKey"] == "required")
        #expect(json["authenticatorSelection"]?["requireResidentKey"] == true)
        #expect(json["authenticatorSelection"]?["userVerification"] == "required")
        #expect(json["authenticatorSelection"]?["authenticatorAttachment"] == "cross-platform")
        #expect(json["attestation"] == "none")
        #expect(json["hints"] == ["security-key"])
    }

    @Test func `request options have the form that browsers parse`() {
        var options = RequestOptions(relyingParty: Ceremony.party, challenge: [UInt8](0..<16))
        #expect(options.json["allowCredentials"] == [])
        options.allowCredentials = [CredentialDescriptor(id: [1, 2, 3, 4])]
        options.userVerification = .discouraged
        #expect(options.json["challenge"] == "AAECAwQFBgcICQoLDA0ODw")
        #expect(options.json["rpId"] == "example.org")
        #expect(options.json["allowCredentials"] == [["type": "public-key", "id": "AQIDBA"]])
        #expect(options.json["userVerification"] == "discouraged")
    }
}
