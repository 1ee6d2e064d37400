import SharedConfig
import Testing

@Suite struct EditTests {
    private let original = """
        # my accounts\r
        [default]\r
        region = eu-west-1 # near\r
        \r
        ; the work one\r
        [profile work]\r
          output=json\r
        \r
          s3 =\r
             max_concurrent_requests = 20\r
             # indented comment\r
        \r
        # last words
        """

    private func document(_ text: String, _ kind: ConfigFileKind = .config) throws -> ConfigDocument {
        try ConfigDocument(Array(text.utf8), path: "f", kind: kind)
    }

    private func text(_ document: ConfigDocument) -> String { String(decoding: document.bytes, as: UTF8.self) }

    @Test func readingKeepsEveryByte() throws {
        for sample in [
            original, original + "\r\n", "", "\n\n", "\u{FEFF}[default]\na=b", "[default]\n  a = b\n  c = d",
        ] {
            #expect(try text(document(sample)) == sample)
        }
    }

    @Test func aValueIsReplacedInItsPlaceWithItsComment() throws {
        let edited = try document(original).setting("region", to: "eu-north-1", in: .profile("default"))
        #expect(text(edited) == replaced(original, "eu-west-1 #", "eu-north-1 #"))
    }

    @Test func aCommentAfterAnEmptyValueStays() throws {
        let edited = try document("[default]\nregion = # none yet\n").setting(
            "region", to: "x", in: .profile("default"))
        #expect(text(edited) == "[default]\nregion = x # none yet\n")
    }

    @Test func continuationLinesGoWithTheirValue() throws {
        let edited = try document(original).setting("s3", to: "none", in: .profile("work"))
        #expect(
            text(edited)
                == replaced(original, "s3 =\r\n     max_concurrent_requests = 20\r\n", "s3 = none\r\n"))
    }

    @Test func aNewKeyFollowsTheLastOneWithItsIndentation() throws {
        let edited = try document(original).setting("region", to: "x", in: .profile("work"))
        #expect(text(edited) == replaced(original, "requests = 20\r\n", "requests = 20\r\n  region = x\r\n"))
        #expect(edited.value(of: "region", in: .profile("work"))?.location.line == 11)
    }

    @Test func aKeyGoesWithAllItsLines() throws {
        let edited = try document(original).removing("S3", in: .profile("work"))
        #expect(text(edited) == replaced(original, "  s3 =\r\n     max_concurrent_requests = 20\r\n", ""))
    }

    @Test func aSecretWrittenTwiceGoesTwice() throws {
        let twice = "[a]\naws_secret_access_key=1\n[b]\nx=1\n[a]\naws_secret_access_key = 2\ny=3\n"
        let edited = try document(twice, .credentials).removing("aws_secret_access_key", in: .profile("a"))
        #expect(text(edited) == "[a]\n[b]\nx=1\n[a]\ny=3\n")
    }

    @Test func aSectionIsAddedAtTheEndAfterABlankLine() throws {
        let edited = try document(original).addingSection(.profile("new one"))
        #expect(text(edited) == original + "\r\n\r\n[profile \"new one\"]\r\n")
        let again = try edited.addingSection(.profile("new one"))
        #expect(again.bytes == edited.bytes)
        #expect(try text(document("").addingSection(.profile("default"))) == "[default]\n")
        #expect(try text(document("", .credentials).addingSection(.profile("x"))) == "[x]\n")
    }

    @Test func aSectionGoesButTheNextOnesCommentStays() throws {
        let edited = try document(original).removingSection(.profile("default"))
        #expect(text(edited).hasPrefix("# my accounts\r\n; the work one\r\n[profile work]\r\n"))
        #expect(try text(edited.removingSection(.profile("work"))) == "# my accounts\r\n; the work one\r\n")
    }

    @Test(arguments: ["", " x", "x ", "a #b", "a\nb", "a\u{0}b", "x\r"])
    func aValueThatWouldBeReadBackOtherwiseIsRefused(value: String) throws {
        #expect(throws: ConfigError.self) {
            try document(original).setting("region", to: value, in: .profile("default"))
        }
    }

    @Test func namesThatWouldBecomeOtherLinesAreRefused() throws {
        let document = try document(original)
        #expect(throws: ConfigError.self) { try document.setting("a=b", to: "c", in: .profile("default")) }
        #expect(throws: ConfigError.self) { try document.setting("a", to: "c", in: .profile("nobody")) }
        #expect(throws: ConfigError.self) { try document.addingSection(.profile("x]\n[default")) }
    }

    private func replaced(_ text: String, _ old: String, _ new: String) -> String {
        let parts = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        return parts.count == 2 ? parts[0] + new + parts[1] : "no '\(old)' in the text"
    }
}
