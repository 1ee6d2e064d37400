import SharedConfig
import Testing

struct AppendTests {
    private func document(_ text: String) throws -> ConfigDocument {
        try ConfigDocument(Array(text.utf8), path: "config", kind: .config)
    }

    private func text(_ document: ConfigDocument) -> String { String(decoding: document.bytes, as: UTF8.self) }

    @Test func sectionsComeAfterABlankLineAndNothingElseChanges() throws {
        let before = "# mine\r\n[default]\r\nregion=x # why\r\n"
        let after = try document(before).appending([
            NewSection(.profile("a"), [("sso_session", "s"), ("region", "r")]), NewSection(.profile("b"), []),
        ])
        #expect(
            text(after) == before + "\r\n[profile a]\r\nsso_session = s\r\nregion = r\r\n\r\n[profile b]\r\n")
    }

    @Test func anEmptyFileGetsNoBlankLineFirst() throws {
        #expect(text(try document("").appending([NewSection(.profile("a"), [])])) == "[profile a]\n")
    }

    @Test(arguments: ["a\nb", "x]\n[profile y", "\"", "", "a\\b"])
    func aNameThatWouldReadOtherwiseIsRefused(name: String) throws {
        let before = try document("[default]\n")
        #expect(throws: ConfigError.self) { try before.appending([NewSection(.profile(name), [])]) }
    }

    @Test(arguments: ["a\nregion = b", " a", "a # b", ""])
    func aValueThatWouldReadOtherwiseIsRefused(value: String) throws {
        let before = try document("[default]\n")
        #expect(throws: ConfigError.self) { try before.appending([NewSection(.profile("a"), [("region", value)])]) }
    }

    @Test func aSectionThatIsThereIsNotAddedTwice() throws {
        let before = try document("[profile a]\n")
        #expect(throws: ConfigError.self) { try before.appending([NewSection(.profile("a"), [])]) }
    }

    @Test func manySectionsAreRemovedAtOnceAndCommentsOfTheNextStay() throws {
        let before = try document("[profile a]\nx = 1\n\n[profile b]\ny = 2\n\n# about c\n[profile c]\nz = 3\n")
        let after = try before.removingSections([.profile("a"), .profile("b")])
        #expect(text(after) == "# about c\n[profile c]\nz = 3\n")
        #expect(
            text(try after.appending([NewSection(.profile("d"), [])]).removingSection(.profile("d"))) == text(after))
    }
}
