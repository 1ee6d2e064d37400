import Primitives
import SharedConfig
import Testing

@Suite struct PlanTests {
    private let keys = "aws_access_key_id = AKIA1\naws_secret_access_key = s\n"

    @Test func everySettingKnowsItsLine() throws {
        let plan = try plan(
            "prod",
            """
            [profile prod]
            role_arn = arn:r
            source_profile = base
            mfa_serial = arn:m
            external_id = e
            duration_seconds = 7200
            mfa_process = code
            """, credentials: "[base]\n" + keys)
        let role = try #require(plan.roles.first)
        #expect(role.roleARN.origin.description == "config:2")
        #expect(role.mfa?.serial.origin.description == "config:4")
        #expect(role.mfa?.process == Setting("code", from: .file(SourceLocation(path: "config", line: 7))))
        #expect(role.externalID?.value == "e")
        #expect(role.duration == Setting(7200, from: .file(SourceLocation(path: "config", line: 6))))
        #expect(plan.notes.count == 1)
        #expect(plan.notes.first?.description.hasPrefix("credentials:3: ") == true)
        #expect(plan.steps.map(\.origin) == ["credentials:2", "config:2"])
    }

    @Test func aChainMayBeOfAnyLength() throws {
        var config = "[profile p0]\n" + keys
        for index in 1...500 { config += "[profile p\(index)]\nrole_arn = r\(index)\nsource_profile = p\(index - 1)\n" }
        let plan = try plan("p500", config)
        #expect(plan.roles.map(\.roleARN.value) == (1...500).map { "r\($0)" })
    }

    @Test func aProfileThatIsNotThereIsToldFromThoseThatAre() throws {
        let many = (10...30).map { "[profile p\($0)]\nregion=r\n" }.joined()
        let unknown = #expect(throws: PlanError.self) { try plan("x", many, vault: ["kept"]) }
        #expect(
            unknown?.message.hasSuffix(
                "; there is kept, \((10...20).map { "p\($0)" }.joined(separator: ", ")) and 10 more")
                == true)
        #expect(unknown?.hint == "name another profile (twinlock profiles list), or give it a key: twinlock keys add x")
        let alone = #expect(throws: PlanError.self) { try plan("default", "[default]\nregion=r\n") }
        #expect(alone?.hint == "twinlock keys add default")
    }

    @Test func aCircleIsShownWhole() throws {
        let config =
            "[profile a]\nrole_arn=r\nsource_profile=b\n[profile b]\nrole_arn=r\nsource_profile=c\n"
            + "[profile c]\nrole_arn=r\nsource_profile=b\n"
        let error = #expect(throws: PlanError.self) { try plan("a", config) }
        #expect(error?.code == .loop)
        #expect(error?.description == "config:9: the source_profile lines go in a circle: a → b → c → b")
    }

    @Test func keysInTheEnvironmentComeFirstUnlessTheProfileWasNamed() throws {
        let variables = ["AWS_ACCESS_KEY_ID": "AKIAE", "AWS_SECRET_ACCESS_KEY": "s", "AWS_SESSION_TOKEN": "t"]
        let config = "[default]\n" + keys
        guard
            case .environmentKeys(let found) = try plan("default", config, explicit: false, variables: variables).source
        else { throw Unexpected() }
        #expect(found.accessKeyID == Setting("AKIAE", from: .environment(variable: "AWS_ACCESS_KEY_ID")))
        #expect(found.sessionToken != nil)
        guard case .fileKeys = try plan("default", config, variables: variables).source else { throw Unexpected() }
        #expect(throws: PlanError.self) {
            try plan("default", config, explicit: false, variables: ["AWS_ACCESS_KEY_ID": "A"])
        }
    }

    @Test func credentialSourceEnvironmentTakesTheEnvironment() throws {
        let config = "[profile a]\nrole_arn = r\ncredential_source = Environment\n"
        let variables = ["AWS_ACCESS_KEY_ID": "A", "AWS_SECRET_ACCESS_KEY": "s"]
        guard case .environmentKeys = try plan("a", config, variables: variables).source else { throw Unexpected() }
        #expect(throws: PlanError.self) { try plan("a", config) }
        #expect(throws: PlanError.self) { try plan("a", "[profile a]\nrole_arn = r\ncredential_source = Moon\n") }
    }

    @Test func botocoresOrderHolds() throws {
        let process = "credential_process = p\n"
        guard case .fileKeys = try plan("a", "[profile a]\n" + process, credentials: "[a]\n" + keys).source
        else { throw Unexpected() }
        guard case .process = try plan("a", "[profile a]\n" + keys + process).source else { throw Unexpected() }
        guard case .loginSession = try plan("a", "[profile a]\nlogin_session = s\n" + process).source
        else { throw Unexpected() }
        let role = "role_arn = r\nsource_profile = b\n[profile b]\n" + keys
        #expect(try plan("a", "[profile a]\n" + process + role).roles.count == 1)
    }

    @Test func keysInTheVaultStandForTheProfilesOwn() throws {
        #expect(try plan("new", "", vault: ["new"]).source == .vaultKeys(profile: "new"))
        let role = "[profile a]\nrole_arn = r\nsource_profile = b\n"
        #expect(try plan("a", role, vault: ["b"]).source == .vaultKeys(profile: "b"))
        let both = try plan("b", "", credentials: "[b]\n" + keys, vault: ["b"])
        #expect(both.source == .vaultKeys(profile: "b"))
        #expect(both.notes.map(\.location?.line) == [3])
        let process = "[profile b]\ncredential_process = twinlock credentials b\n"
        #expect(try plan("b", process, vault: ["b"]).source == .vaultKeys(profile: "b"))
    }

    @Test func aProfileWithoutARoleMayAskForASessionWithACode() throws {
        let plan = try plan("a", "[profile a]\nmfa_serial = m\nduration_seconds = 86400\n" + keys)
        #expect(plan.mfa?.serial.value == "m")
        #expect(plan.sessionDuration?.value == 86_400)
    }

    @Test func aProfileMayAddItsDeviceToTheKeysOfAnother() throws {
        let config = "[profile a]\nsource_profile = b\nmfa_serial = m\nduration_seconds = 86400\n[profile b]\n" + keys
        let plan = try SharedConfigTests.plan("a", config)
        #expect(plan.source.profile == "b")
        #expect(plan.roles.isEmpty)
        #expect(plan.mfa?.serial == Setting("m", from: .file(SourceLocation(path: "config", line: 3))))
        #expect(plan.sessionDuration?.value == 86_400)
        #expect(throws: PlanError.self) { try SharedConfigTests.plan("a", "[profile a]\nsource_profile = a\n") }
        #expect(throws: PlanError.self) { try SharedConfigTests.plan("a", "[profile a]\nsource_profile = gone\n") }
    }

    @Test(arguments: ["no", "899", "43201", "99999999999999999999"])
    func aDurationOutOfRangeIsRefusedWithItsLine(value: String) {
        let config = "[profile a]\nrole_arn = r\nduration_seconds = \(value)\nsource_profile = b\n"
        let error = #expect(throws: PlanError.self) { try plan("a", config) }
        #expect(error?.location == SourceLocation(path: "config", line: 3))
    }

    @Test func aSectionThatIsNoProfileIsNamedWhenItIsAskedFor() throws {
        let error = #expect(throws: PlanError.self) { try plan("work", "[default]\n[work]\n" + keys) }
        #expect(error?.location == SourceLocation(path: "config", line: 2))
        #expect(error?.hint.contains("[profile work]") == true)
    }
}

private struct Unexpected: Error {}
