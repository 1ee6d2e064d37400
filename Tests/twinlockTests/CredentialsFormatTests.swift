import Testing

@testable import twinlock

@Suite struct CredentialsFormatTests {
    @Test func `Each shell reads back what was quoted for it`() {
        #expect(CredentialsFormat.shellQuoted("a'b$c\\") == #"'a'\''b$c\'"#)
        #expect(CredentialsFormat.fishQuoted(#"a'b$c\"#) == #"'a\'b$c\\'"#)
        #expect(CredentialsFormat.powershellQuoted("a'b$c") == "'a''b$c'")
    }

    @Test func `Dotenv files stay plain where they can`() {
        #expect(CredentialsFormat.dotenvQuoted("wJalr/K7+b=") == "wJalr/K7+b=")
        #expect(CredentialsFormat.dotenvQuoted("a b#\"$c") == #""a b#\"\$c""#)
    }
}
