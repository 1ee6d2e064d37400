import Platform
import Primitives
import SharedConfig
import SigV4
import Synchronization
import Testing

@testable import Sessions

struct SignInTests {
    private let sso = SSODouble()
    private let dev = ProfileSelection(name: "dev", isExplicit: true)

    private func login(_ world: World, profile: String = "dev") async throws -> KeptSignIn {
        let broker = SignInBroker(world.context)
        let selection = ProfileSelection(name: profile, isExplicit: true)
        return try await broker.login(try broker.signIn(of: selection), profile: selection, way: .deviceCode) { _ in }
    }

    @Test func aDeviceCodeIsShownAndAskedForAtItsInterval() async throws {
        let world = try World(sso: sso)
        sso.say(SSODouble.error("AuthorizationPendingException"), to: "/token")
        let shown = Mutex<[String]>([])
        let broker = SignInBroker(world.context)
        _ = try await broker.login(try broker.signIn(of: dev), profile: dev, way: .deviceCode) { invitation in
            guard case .device(_, _, let code, _) = invitation else { return }
            shown.withLock { $0.append(code) }
        }
        #expect(shown.withLock { $0 } == ["ABCD-EFGH"])
        #expect(world.paths == ["/client/register", "/device_authorization", "/token", "/token"])
        #expect(world.slept == 6000)
    }

    @Test func slowDownAddsFiveSecondsForGood() async throws {
        let world = try World(sso: sso)
        sso.say(SSODouble.error("SlowDownException"), to: "/token")
        sso.say(SSODouble.error("AuthorizationPendingException"), to: "/token")
        _ = try await login(world)
        #expect(world.slept == 3000 + 8000 + 8000)
    }

    @Test func theCodesEndIsTheEndOfAsking() async throws {
        let world = try World(sso: sso)
        for _ in 0..<400 { sso.say(SSODouble.error("AuthorizationPendingException"), to: "/token") }
        let error = await #expect(throws: SessionError.self) { try await login(world) }
        #expect(error?.code == .loginNeeded)
        #expect(world.paths.filter { $0 == "/token" }.count == 199)
    }

    @Test(arguments: [("ExpiredTokenException", SessionError.Code.loginNeeded), ("AccessDeniedException", .refused)])
    func theServiceMayEndIt(code: String, expected: SessionError.Code) async throws {
        let world = try World(sso: sso)
        sso.say(SSODouble.error(code), to: "/token")
        let error = await #expect(throws: SessionError.self) { try await login(world) }
        #expect(error?.code == expected && world.tokens.names().count == 1)
    }

    @Test func aRegistrationIsUsedAgainUntilAQuarterOfAnHourIsLeft() async throws {
        let world = try World(sso: sso)
        _ = try await login(world)
        _ = try await login(world)
        #expect(world.paths.filter { $0 == "/client/register" }.count == 1)
        world.now = Timestamp(seconds: 1_803_000_000 - 900 + 1)
        _ = try await login(world)
        #expect(world.paths.filter { $0 == "/client/register" }.count == 2)
    }

    @Test func aRegistrationThatTheServiceForgotIsForgotten() async throws {
        let world = try World(sso: sso)
        sso.say(SSODouble.error("InvalidClientException", status: 401), to: "/device_authorization")
        await #expect(throws: SessionError.self) { try await login(world) }
        _ = try await login(world)
        #expect(world.paths.filter { $0 == "/client/register" }.count == 2)
    }

    @Test func theEntryHasTheMembersOfAWSsTools() async throws {
        let world = try World(sso: sso)
        let kept = try await login(world)
        #expect(kept.isRenewable && kept.session == "corp" && kept.place == "memory/\(SSODouble.corp)")
        let entry = try #require(try world.tokens.json(SSODouble.corp))
        #expect(
            entry.objectValue?.map(\.name) == [
                "startUrl", "region", "accessToken", "expiresAt", "clientId", "clientSecret", "registrationExpiresAt",
                "refreshToken",
            ])
        #expect(entry["region"]?.stringValue == "eu-west-1")
    }

    @Test func logoutRevokesAndForgetsWhateverCameOfTheSignIn() async throws {
        let world = try World(sso: sso)
        _ = try await login(world)
        _ = try await world.credentials("far")
        world.roles.write(
            Secret(utf8: "{}"),
            under: CacheName.roleCredentials(
                session: "corp", startURL: "", accountID: "111122223333", roleName: "Admin"), until: world.now)
        let broker = SignInBroker(world.context)
        let ended = try await broker.logout(try broker.signIn(of: dev), profile: dev)
        #expect(ended?.isRevoked == true && ended?.sessions == 3)
        #expect(world.sent.last?.headers["x-amz-sso_bearer_token"]?.hasPrefix("access") == true)
        #expect(world.vault.sessionKeys().isEmpty && world.roles.names().isEmpty)
        #expect(try await broker.logout(try broker.signIn(of: dev), profile: dev) == nil)
    }

    @Test func aServiceThatCannotBeToldKeepsNothingHere() async throws {
        let world = try World(sso: sso)
        _ = try await login(world)
        for _ in 0..<3 { sso.say(SSODouble.error("InternalServerException", status: 500), to: "/logout") }
        let ended = try await SignInBroker(world.context).logoutEverywhere(profile: dev)
        #expect(ended.count == 1 && ended[0].isRevoked == false && ended[0].problem != nil)
        #expect(try world.tokens.json(SSODouble.corp) == nil)
    }

    @Test func aNewSignInForgetsTheSessionsOfTheOneBefore() async throws {
        let world = try World(sso: sso)
        _ = try await login(world)
        let first = try await world.credentials("dev")
        _ = try await login(world)
        #expect(try await world.credentials("dev").credentials.accessKeyID != first.credentials.accessKeyID)
    }

    @Test func listsAreFollowedThroughTheirPages() async throws {
        let world = try World(sso: sso)
        world.signIn(left: 3600)
        sso.say(
            SSODouble.json("{\"accountList\":[{\"accountId\":\"2\",\"accountName\":\"b\"}],\"nextToken\":\"n\"}"),
            to: "/assignment/accounts")
        sso.say(
            SSODouble.json("{\"accountList\":[{\"accountId\":\"1\",\"accountName\":\"a\"},{\"accountId\":\"3\"}]}"),
            to: "/assignment/accounts")
        let broker = SignInBroker(world.context)
        let accounts = try await broker.accounts(try broker.signIn(of: dev), profile: dev)
        #expect(accounts.map(\.id) == ["3", "1", "2"])
        #expect(world.sent.last?.url.contains("next_token=n") == true)
    }

    @Test func whoDoesNotSignInIsToldWhatToType() throws {
        let world = try World("[profile keys]\naws_access_key_id = A\naws_secret_access_key = B\n")
        let error = #expect(throws: SessionError.self) {
            try SignInBroker(world.context).signIn(of: ProfileSelection(name: "keys", isExplicit: true))
        }
        #expect(error?.hint == "twinlock configure sso --profile keys" && error?.location?.line == 1)
    }

    @Test(arguments: ["dev", "a b", "it's", "-x", "$(id)"]) func commandsCanBeTypedAsTheyStand(name: String) {
        let word = CommandText.word(name)
        #expect(ShellWords.split(word)?.map(\.text) == [name])
    }
}
