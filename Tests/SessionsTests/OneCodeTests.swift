import OneTimePassword
import Platform
import Primitives
import Sessions
import SharedConfig
import SigV4
import Testing

private let keys = "[base]\naws_access_key_id = AKIA1\naws_secret_access_key = s\n"
private let roles = """
    [profile a]
    role_arn = arn:aws:iam::123456789012:role/a
    source_profile = base
    mfa_serial = arn:aws:iam::123456789012:mfa/ann
    [profile b]
    role_arn = arn:aws:iam::123456789012:role/b
    source_profile = base
    mfa_serial = arn:aws:iam::123456789012:mfa/ann
    [profile long]
    role_arn = arn:aws:iam::123456789012:role/a
    source_profile = base
    mfa_serial = arn:aws:iam::123456789012:mfa/ann
    duration_seconds = 7200
    """

@Suite struct OneCodeTests {
    @Test func oneCodeOpensASessionForEveryRoleBehindTheDevice() async throws {
        let world = try World(roles, credentials: keys)
        world.give("123456")
        let first = try await world.credentials("a")
        _ = try await world.credentials("b")
        #expect(world.actions == ["GetSessionToken", "AssumeRole", "AssumeRole"])
        #expect(world.asked.count == 1)
        #expect(world.sent[0].form["TokenCode"] == "123456")
        #expect(world.sent[1].form["TokenCode"] == nil)
        #expect(world.sent[1].headers["x-amz-security-token"] == "tokentoken")
        #expect(world.sent[1].form["DurationSeconds"] == nil)
        #expect(first.accountID == "123456789012")
        #expect(first.reasons.count == 2)
    }

    @Test func aRoleSessionIsRenewedWithoutACodeWhileTheSessionLives() async throws {
        let world = try World(roles, credentials: keys)
        world.give("123456", "654321")
        let first = try await world.credentials("a")
        world.pass(seconds: 3600 - 901)
        #expect(try await world.credentials("a").expiration == first.expiration)
        world.pass(seconds: 2)
        #expect(try await world.credentials("a").expiration != first.expiration)
        #expect(world.asked.count == 1)
        world.pass(seconds: 43_200)
        _ = try await world.credentials("a")
        #expect(world.asked.count == 2)
        #expect(world.actions == ["GetSessionToken", "AssumeRole", "AssumeRole", "GetSessionToken", "AssumeRole"])
    }

    @Test func aRoleLongerThanAnHourIsAssumedDirectlyWithACodeOfItsOwn() async throws {
        let world = try World(roles, credentials: keys)
        world.give("123456")
        let result = try await world.credentials("long")
        #expect(world.actions == ["AssumeRole"])
        #expect(world.sent[0].form["TokenCode"] == "123456")
        #expect(world.sent[0].form["DurationSeconds"] == "7200")
        #expect(world.sent[0].headers["x-amz-security-token"] == nil)
        #expect(result.reasons.first?.contains("duration_seconds = 7200") == true)
        let outline = try world.broker.outline(ProfileSelection(name: "long", isExplicit: true))
        #expect(outline.steps.last?.device == "arn:aws:iam::123456789012:mfa/ann")
        #expect(outline.steps.last?.expiration == world.now.adding(seconds: 7200))
    }

    @Test func whatIsKeptIsAnsweredWithoutAConnection() async throws {
        let world = try World(roles, credentials: keys)
        let selection = ProfileSelection(name: "a", isExplicit: true)
        #expect(try world.broker.cached(selection) == nil)
        #expect(world.connections == 0)
        world.give("123456")
        _ = try await world.credentials("a")
        #expect(try world.broker.cached(selection)?.credentials.accessKeyID == "ASIA3600")
        #expect(world.connections == 1)
        #expect(
            try world.broker.keptSessions().map(\.device) == [
                "arn:aws:iam::123456789012:mfa/ann", "arn:aws:iam::123456789012:mfa/ann",
            ])
        try world.broker.forget(selection)
        #expect(try world.broker.cached(selection) == nil)
    }

    @Test(
        arguments: [
            ("external_id = e", [:]), ("duration_seconds = 1800", [:]), ("role_session_name = n", [:]),
            ("endpoint_url = http://localhost:1", [:]), ("", ["AWS_ENDPOINT_URL_STS": "http://localhost:2"]),
        ] as [(String, [String: String])])
    func aChangedLineMeansAnotherSession(line: String, environment: [String: String]) async throws {
        let config = "[profile r]\nrole_arn = arn:r\nsource_profile = base\n"
        let world = try World(config, credentials: keys)
        _ = try await world.credentials("r")
        let changed = try World(config + line, credentials: keys, environment: environment, vault: world.vault)
        let selection = ProfileSelection(name: "r", isExplicit: true)
        #expect(try world.broker.cached(selection) != nil)
        #expect(try changed.broker.cached(selection) == nil)
    }

    @Test func anotherKeyMeansAnotherSessionAndAnotherRegionDoesNot() async throws {
        let config = "[profile r]\nrole_arn = arn:r\nsource_profile = base\n"
        let world = try World(config, credentials: keys)
        _ = try await world.credentials("r")
        let selection = ProfileSelection(name: "r", isExplicit: true)
        let other = try World(config, credentials: keys.replacing("AKIA1", "AKIA2"), vault: world.vault)
        #expect(try other.broker.cached(selection) == nil)
        let regional = try World(config + "region = eu-west-1\n", credentials: keys, vault: MemoryVault())
        _ = try await regional.credentials("r")
        let elsewhere = try World(config + "region = us-west-2\n", credentials: keys, vault: regional.vault)
        #expect(try elsewhere.broker.cached(selection) != nil)
        #expect(regional.sent.first?.url == "https://sts.eu-west-1.amazonaws.com/")
    }

    @Test func longLivedKeysAreNotHandedOut() async throws {
        let world = try World("[profile base]\nduration_seconds = 3600\n", credentials: keys)
        let result = try await world.credentials("base")
        #expect(world.actions == ["GetSessionToken"])
        #expect(world.sent[0].form["SerialNumber"] == nil)
        #expect(world.sent[0].form["DurationSeconds"] == "3600")
        #expect(result.credentials.sessionToken != nil)
        #expect(result.notices.contains { $0.message.contains("InvalidClientTokenId") })
    }

    @Test func theVaultIsNotOpenedForASessionThatIsKept() async throws {
        let keys = AWSCredentials(accessKeyID: "AKIAV", secretAccessKey: Secret(utf8: "s"))
        let world = try World("", vault: MemoryVault(["ann": keys]))
        _ = try await world.credentials("ann")
        world.vault.lock()
        #expect(try await world.credentials("ann").credentials.accessKeyID == "ASIA43200")
        world.pass(seconds: 43_200)
        await #expect(throws: SessionError.self) { try await world.credentials("ann") }
    }

    @Test func secretsDoNotPrintThemselves() async throws {
        let world = try World(roles, credentials: keys)
        world.give("123456")
        let result = try await world.credentials("a")
        var dumped = String(describing: result) + String(reflecting: result)
        dump(result, to: &dumped)
        #expect(!dumped.contains("hushhush") && !dumped.contains("tokentoken"))
    }
}

extension String {
    fileprivate func replacing(_ old: String, _ new: String) -> String {
        split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    }
}
