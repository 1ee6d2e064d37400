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

    @Test func `A quote under a combining mark does not end the quoting`() {
        let mark = "\u{301}"
        #expect(bytes(CredentialsFormat.shellQuoted("'\(mark); id")) == bytes(#"''\''"# + "\(mark); id'"))
        #expect(bytes(CredentialsFormat.fishQuoted("'\(mark)\\\(mark)")) == bytes(#"'\'"# + mark + #"\\"# + "\(mark)'"))
        #expect(bytes(CredentialsFormat.powershellQuoted("'\(mark)")) == bytes("''" + "'\(mark)'"))
        #expect(
            bytes(CredentialsFormat.dotenvQuoted("$\(mark)\"\(mark)")) == bytes(#""\$"# + mark + #"\""# + "\(mark)\""))
    }

    @Test func `Typographic quotes do not end the quoting of PowerShell`() {
        for quote in ["\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}"] {
            #expect(CredentialsFormat.powershellQuoted("a\(quote)b") == "'a\(quote)\(quote)b'")
        }
    }

    @Test func `A line break in a value adds no variable to a dotenv file`() {
        #expect(CredentialsFormat.dotenvQuoted("t\nLD_PRELOAD=/x\r\ny") == #""t\nLD_PRELOAD=/x\r\ny""#)
    }

    /// Compared byte by byte, because Swift takes canonically equivalent texts for one.
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
