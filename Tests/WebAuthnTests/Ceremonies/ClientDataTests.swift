import Primitives
import Testing
import WebAuthn

@Suite struct ClientDataTests {
    private func refusal(_ text: String) -> WebAuthnError? { refusal(Array(text.utf8)) }

    private func refusal(_ bytes: [UInt8]) -> WebAuthnError? {
        do throws(WebAuthnError) {
            _ = try ClientData(json: bytes)
            return nil
        } catch {
            return error
        }
    }

    private let valid = #"{"type":"webauthn.get","challenge":"AAEC","origin":"https://example.org"}"#

    @Test func `its members are read as they stand`() throws {
        let data = try ClientData(json: Array(valid.utf8))
        #expect(data.type == "webauthn.get")
        #expect(data.challenge == [0, 1, 2])
        #expect(data.origin == "https://example.org")
        #expect(!data.isCrossOrigin)
        #expect(data.topOrigin == nil)
    }

    @Test func `a byte order mark is skipped, but hashed`() throws {
        let marked = [0xEF, 0xBB, 0xBF] + Array(valid.utf8)
        let data = try ClientData(json: marked)
        #expect(data.origin == "https://example.org")
        #expect(try data.hash != ClientData(json: Array(valid.utf8)).hash)
        #expect(refusal([0xEF, 0xBB, 0xBF] + marked) != nil)
    }

    @Test func `members that are not known are left alone`() {
        #expect(refusal(valid.replacing("{", with: #"{"x":[{"y":null}],"tokenBinding":{"status":"present"},"#)) == nil)
    }

    @Test(arguments: [
        "", "null", "[]", "1", "\"x\"", "{", "{}x", "{'type':1}", #"{"type":"webauthn.get",}"#, "\u{0}{}", "{} {}",
        #"{"type":"a","type":"b"}"#, #"{"type":"\ud800"}"#, "// {}", #"{"type":"webauthn.get"}\#u{0}"#,
    ]) func `what is no JSON object is refused`(text: String) {
        #expect(refusal(text) != nil)
    }

    @Test func `UTF-8 that is broken is refused, not mended`() {
        #expect(refusal(Array(valid.utf8).map { $0 == UInt8(ascii: "e") ? 0xFF : $0 }) != nil)
        #expect(refusal(Array(valid.utf8.flatMap { [$0, 0] })) != nil)
    }

    @Test(arguments: [
        (#""type":"webauthn.get","#, "", "type"), (#""webauthn.get""#, "1", "type"),
        (#""webauthn.get""#, "null", "type"),
        (#""challenge":"AAEC","#, "", "challenge"), (#""AAEC""#, "1", "challenge"), ("AAEC", "AAEC=", "challenge"),
        ("AAEC", "AA+/", "challenge"), ("AAEC", "AAE ", "challenge"), ("AAEC", "AAECB", "challenge"),
        // Stray bits at the end, a second text for the same bytes.
        ("AAEC", "AAF", "challenge"),
        (#","origin":"https://example.org""#, "", "origin"), (#""https://example.org""#, "{}", "origin"),
    ]) func `a member that is missing or of another type is named`(old: String, new: String, member: String) {
        #expect(refusal(valid.replacing(old, with: new)) == .clientDataMember(member))
    }

    @Test func `the same member twice is refused, however it is written`() {
        let twice = valid.replacing("{", with: #"{"origin":"https://evil.test","#)
        let escaped = valid.replacing("{", with: #"{"o\u0072igin":"https://evil.test","#)
        for text in [twice, escaped] {
            guard case .clientDataJSON(let error)? = refusal(text) else {
                Issue.record("accepted: \(text)")
                continue
            }
            #expect(error.code == .duplicateMember)
        }
    }

    @Test func `a tower of arrays costs no stack`() {
        let tower = String(repeating: "[", count: 16_000)
        guard case .clientDataJSON(let error)? = refusal(valid.replacing("{", with: #"{"x":\#(tower),"#)) else {
            Issue.record("accepted")
            return
        }
        #expect(error.code == .tooDeep)
    }
}
