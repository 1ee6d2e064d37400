import Primitives
import SharedConfig
import Testing

@Suite struct ReadingTests {
    @Test(arguments: [
        ("[default]\nregion = x\nbroken\n", 3, ConfigError.Problem.missingEqualsSign),
        ("a = b", 1, .expectedSection), ("[default", 1, .unterminatedSection), ("[default] x", 1, .unterminatedSection),
        ("[default]\n\n = x", 3, .emptyName), ("[default]\n -x", 2, .expectedProperty),
        ("[default]\ns3 =\n  x", 3, .missingNestedEqualsSign), ("[default]\ns3 =\n\n  = 1", 4, .emptyNestedName),
    ])
    func anErrorNamesItsLine(text: String, line: Int, problem: ConfigError.Problem) {
        let expected = ConfigError(problem, at: SourceLocation(path: "/c", line: line))
        #expect(throws: expected) { try ConfigDocument(Array(text.utf8), path: "/c", kind: .config) }
        #expect(expected.description.hasPrefix("/c:\(line): "))
    }

    @Test func bytesThatAreNotTextAreRefusedWithTheirLine() {
        #expect(throws: ConfigError(.invalidUTF8, at: SourceLocation(path: "/c", line: 2))) {
            try ConfigDocument(Array("[default]\n".utf8) + [0x61, 0xFF], path: "/c", kind: .config)
        }
    }

    @Test func settingsIndentedAlikeAreSettingsAsInBotocore() throws {
        let profile = try shared("[default]\n  region = a\n  output = b\n    more\n").profiles["default"]
        #expect(profile?.values.mapValues(\.text) == ["region": "a", "output": "b\nmore"])
    }

    @Test func nestedSettingsHaveLinesOfTheirOwn() throws {
        let services = try shared("[services s]\nsts =\n  # comment\n  endpoint_url = http://a\n").services["s"]
        let nested = services?.values["sts"]?.nested["endpoint_url"]
        #expect(nested?.text == "http://a")
        #expect(nested?.location == SourceLocation(path: "config", line: 4))
    }

    @Test func aProfileWithSpacesIsQuotedInOneFileAndBareInTheOther() throws {
        let config = try shared("[profile 'my work']\na=1\n", credentials: "[my work]\nb=2\n[other work]\nc=3\n")
        #expect(config.profileNames == ["my work"])
        #expect(config.profiles["my work"]?.values.count == 2)
    }

    @Test func valuesDoNotPrintThemselves() throws {
        let config = try shared("[default]\naws_secret_access_key = hunter2\n")
        #expect(!String(describing: config).contains("hunter2"))
        #expect(!String(reflecting: config).contains("hunter2"))
        var dumped = ""
        dump(config, to: &dumped)
        #expect(!dumped.contains("hunter2"))
    }

    @Test func theTildeIsTheHomeFolder() {
        let locations = ConfigLocations(variables: [
            "HOME": "/h", "AWS_CONFIG_FILE": "~/c", "AWS_SHARED_CREDENTIALS_FILE": "~x/c",
        ])
        #expect(locations == ConfigLocations(config: "/h/c", credentials: "~x/c"))
        #expect(ConfigLocations(variables: [:]) == nil)
        #expect(ConfigLocations(variables: [:], home: "/r")?.config == "/r/.aws/config")
    }

    @Test(arguments: [
        ("a  b\tc", ["a", "b", "c"]), (#"a 'b c' "d \" e" f\ g"#, ["a", "b c", #"d " e"#, "f g"]),
        (#""a\nb" '' x''y"#, [#"a\nb"#, "", "xy"]), ("  ", []),
    ])
    func wordsAreSplitAsShellsDo(command: String, words: [String]) {
        #expect(ShellWords.split(command)?.map(\.text) == words)
    }

    @Test(arguments: ["'a", "\"a", "a\\", "\"a\\\""])
    func openQuotesAreRefused(command: String) {
        #expect(ShellWords.split(command) == nil)
    }
}
