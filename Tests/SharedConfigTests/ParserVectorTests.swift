import Primitives
import SharedConfig
import Testing

@Suite(.enabled(if: Vectors.exist, Vectors.absent))
struct ParserVectorTests {
    @Test func theSDKsParserCasesGiveTheirProfiles() throws {
        let cases = try #require(Vectors.read("shared-config/profile-parser-tests.json")["tests"]?.arrayValue)
        #expect(cases.count >= 65)
        for test in cases {
            let name = Comment(rawValue: test["name"]?.stringValue ?? "")
            let input = try #require(test["input"])
            let output = try #require(test["output"])
            if output["errorContaining"] != nil {
                #expect(throws: ConfigError.self, name) { try read(input) }
                continue
            }
            let result = try read(input)
            let expected = try #require(output["config"])
            #expect(plain(result.profiles) == plain(expected["profiles"]), name)
            if let sessions = expected["sso_sessions"] { #expect(plain(result.ssoSessions) == plain(sessions), name) }
        }
    }

    @Test func theFilesLieWhereTheSDKsLook() throws {
        let cases = try #require(Vectors.read("shared-config/file-location-tests.json")["tests"]?.arrayValue)
        #expect(cases.count >= 9)
        for test in cases {
            let name = Comment(rawValue: test["name"]?.stringValue ?? "")
            var variables: [String: String] = [:]
            for member in test["environment"]?.objectValue ?? [] { variables[member.name] = member.value.stringValue }
            let isWindows = test["platform"]?.stringValue == "windows"
            let found = try #require(ConfigLocations(variables: variables, system: isWindows ? .windows : .unix))
            #expect(found.config == test["configLocation"]?.stringValue, name)
            #expect(found.credentials == test["credentialsLocation"]?.stringValue, name)
            if let profile = test["profile"]?.stringValue {
                #expect(ConfigLocations.selectedProfile(argument: nil, variables: variables).name == profile, name)
            }
        }
    }

    private func read(_ input: JSON) throws -> SharedConfig {
        try shared(input["configFile"]?.stringValue ?? "", credentials: input["credentialsFile"]?.stringValue ?? "")
    }

    private func plain(_ profiles: [String: Profile]) -> [String: [String: String]] {
        profiles.mapValues { $0.values.mapValues(\.text) }
    }

    private func plain(_ profiles: JSON?) -> [String: [String: String]] {
        var result: [String: [String: String]] = [:]
        for profile in profiles?.objectValue ?? [] {
            result[profile.name] = [:]
            for value in profile.value.objectValue ?? [] { result[profile.name]?[value.name] = value.value.stringValue }
        }
        return result
    }
}
