import Testing
import WebAuthn

@Suite struct RelyingPartyTests {
    @Test func `relying parties are equal whatever the order of their origins`() {
        let one = RelyingParty(id: "example.org", origins: ["https://example.org", "https://www.example.org"])
        #expect(one == RelyingParty(id: "example.org", origins: ["https://www.example.org", "https://example.org"]))
    }
}
