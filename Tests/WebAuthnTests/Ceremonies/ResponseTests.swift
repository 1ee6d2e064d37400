import Primitives
import Testing
import WebAuthn

@Suite struct ResponseTests {
    /// `json` with the member at `path` replaced, or removed if `value` is nil.
    private static func altered(_ json: JSON, _ path: [String], _ value: JSON?) -> JSON {
        guard let name = path.first, case .object(var members) = json else { return value ?? json }
        guard let place = members.firstIndex(where: { $0.name == name }) else {
            if let value { members.append(.init(name, value)) }
            return .object(members)
        }
        if path.count == 1 {
            if let value { members[place].value = value } else { members.remove(at: place) }
        } else {
            members[place].value = altered(members[place].value, Array(path.dropFirst()), value)
        }
        return .object(members)
    }

    private func registration(_ path: String, _ value: JSON?) throws -> RegistrationResponse {
        let json = try Ceremony.registration().registrationJSON()
        return try RegistrationResponse(json: Self.altered(json, path.split(separator: ".").map(String.init), value))
    }

    private func assertion(_ path: String, _ value: JSON?) throws -> AuthenticationResponse {
        let json = try Ceremony.assertion().assertionJSON()
        return try AuthenticationResponse(json: Self.altered(json, path.split(separator: ".").map(String.init), value))
    }

    static let wrong: [JSON?] = [nil, .null, 1, [], [:], "=", "AAAA=", "A", "AB+/", "A A", "\u{0}", "AAF"]

    @Test(arguments: ["id", "rawId", "response.clientDataJSON", "response.attestationObject"], wrong)
    func `a registration's member that is missing or not base 64 is named`(path: String, value: JSON?) {
        #expect(throws: WebAuthnError.member(path)) { try registration(path, value) }
    }

    @Test(arguments: ["response.clientDataJSON", "response.authenticatorData", "response.signature"], wrong)
    func `an assertion's member that is missing or not base 64 is named`(path: String, value: JSON?) {
        #expect(throws: WebAuthnError.member(path)) { try assertion(path, value) }
    }

    @Test func `the type is public-key`() {
        #expect(throws: WebAuthnError.credentialType("password")) { try registration("type", "password") }
        #expect(throws: WebAuthnError.member("type")) { try registration("type", nil) }
        #expect(throws: WebAuthnError.credentialType("Public-Key")) { try assertion("type", "Public-Key") }
    }

    @Test func `id and rawId are the same`() {
        #expect(throws: WebAuthnError.credentialIDMismatch) { try registration("rawId", "AAAA") }
        #expect(throws: WebAuthnError.credentialIDMismatch) { try assertion("id", "AAAA") }
    }

    @Test func `members have limits`() {
        let long = JSON.string(String(repeating: "A", count: 100_000))
        #expect(throws: WebAuthnError.tooLong("rawId", limit: 1023)) { try registration("rawId", long) }
        #expect(throws: WebAuthnError.tooLong("response.clientDataJSON", limit: 16_384)) {
            try registration("response.clientDataJSON", long)
        }
        #expect(throws: WebAuthnError.tooLong("response.attestationObject", limit: 65_536)) {
            try registration("response.attestationObject", long)
        }
        #expect(throws: WebAuthnError.tooLong("response.signature", limit: 1024)) {
            try assertion("response.signature", long)
        }
        #expect(throws: WebAuthnError.tooLong("response.userHandle", limit: 64)) {
            try assertion("response.userHandle", .string(Base64.encodeURL([UInt8](repeating: 1, count: 65))))
        }
    }

    @Test func `what is no object has no members`() {
        for json in [JSON.null, "x", [], 1, [:]] {
            #expect(throws: WebAuthnError.member("type")) { try RegistrationResponse(json: json) }
            #expect(throws: WebAuthnError.member("type")) { try AuthenticationResponse(json: json) }
        }
    }

    @Test func `what a browser may leave out may be missing`() throws {
        #expect(try registration("response.transports", nil).transports == [])
        #expect(try registration("authenticatorAttachment", .null).attachment == nil)
        #expect(try registration("clientExtensionResults", nil).isDiscoverable == nil)
        #expect(try registration("authenticatorAttachment", "something-new").attachment == nil)
        #expect(try assertion("response.userHandle", .null).userHandle == nil)
        #expect(try assertion("response.userHandle", "BwcH").userHandle == [7, 7, 7])
    }

    @Test(arguments: ["usb", [1], ["USB"], ["<script>"], [""] as JSON] as [JSON])
    func `transports are a few plain words`(value: JSON) {
        guard value != [""] else { return }
        #expect(throws: WebAuthnError.member("response.transports")) { try registration("response.transports", value) }
    }

    @Test func `transports that are not known yet are kept`() throws {
        #expect(try registration("response.transports", ["ble", "smart-card", "x-2"]).transports.count == 3)
        let many = JSON.array([JSON](repeating: "usb", count: 17))
        #expect(throws: WebAuthnError.member("response.transports")) { try registration("response.transports", many) }
    }
}
