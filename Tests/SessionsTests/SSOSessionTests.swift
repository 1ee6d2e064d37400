import Platform
import Primitives
import SharedConfig
import SigV4
import Synchronization
import Testing

@testable import Sessions

struct SSOSessionTests {
    private let sso = SSODouble()

    @Test func aSignInGivesTheRolesCredentialsFromTheSignInsRegion() async throws {
        let world = try World(sso: sso)
        world.signIn(left: 3600)
        let found = try await world.credentials("dev")
        #expect(found.accountID == "111122223333" && found.source == "role Admin of account 111122223333")
        let request = try #require(world.sent.first)
        #expect(
            request.url == "https://portal.sso.eu-west-1.amazonaws.com/federation/credentials"
                + "?role_name=Admin&account_id=111122223333")
        #expect(request.headers["x-amz-sso_bearer_token"] == "kept")
        #expect(request.headers["authorization"] == nil && request.method == "GET")
    }

    @Test func whatIsKeptIsAnsweredWithoutAConnection() async throws {
        let world = try World(sso: sso)
        world.signIn(left: 3600)
        _ = try await world.credentials("dev")
        #expect(try world.broker.cached(ProfileSelection(name: "dev", isExplicit: true)) != nil)
        #expect(world.connections == 1 && world.sent.count == 1)
    }

    @Test(arguments: [(899, true), (901, false), (-100, true)])
    func aSignInIsRenewedWhenLessThanAQuarterOfAnHourIsLeft(left: Int, renews: Bool) async throws {
        let world = try World(sso: sso)
        world.signIn(left: Int64(left))
        _ = try await world.credentials("dev")
        #expect(world.paths.contains("/token") == renews)
        if renews {
            let body = String(decoding: try #require(world.sent.first).body, as: UTF8.self)
            #expect(body.contains("\"grantType\":\"refresh_token\"") && body.contains("\"refreshToken\":\"refresh\""))
            let kept = try world.tokens.json(SSODouble.corp)
            #expect(kept?["refreshToken"]?.stringValue == "refresh1" && kept?["clientId"]?.stringValue == "c")
        }
    }

    @Test(arguments: [nil, "refresh"]) func whatCannotBeRenewedIsUsedToItsEnd(refresh: String?) async throws {
        let world = try World(sso: sso)
        world.signIn(left: 300, refresh: refresh, registration: -1)
        _ = try await world.credentials("dev")
        #expect(world.paths == ["/federation/credentials"])
    }

    @Test(arguments: ["InvalidGrantException", "ExpiredTokenException", "InvalidClientException"])
    func aPersonIsNeededWhenTheServiceRenewsNoMore(code: String) async throws {
        let world = try World(sso: sso)
        world.signIn(left: 30)
        sso.say(SSODouble.error(code), to: "/token")
        let error = await #expect(throws: SessionError.self) { try await world.credentials("dev") }
        #expect(error?.code == .loginNeeded && error?.exitStatus == 3)
        #expect(error?.message.hasSuffix("twinlock login dev") == true && error?.hint == nil)
    }

    @Test func aServiceThatIsAwayLeavesTheSignInAsItIs() async throws {
        let world = try World(sso: sso)
        world.signIn(left: 300)
        for _ in 0..<3 { sso.say(SSODouble.error("InternalServerException", status: 500), to: "/token") }
        _ = try await world.credentials("dev")
        #expect(world.sent.last?.headers["x-amz-sso_bearer_token"] == "kept")
    }

    @Test func nobodySignedInIsToldWithTheLine() async throws {
        let world = try World(sso: sso)
        let error = await #expect(throws: SessionError.self) { try await world.credentials("dev") }
        #expect(error?.code == .loginNeeded && error?.location?.path == "config" && world.sent.isEmpty)
    }

    @Test func halfAFileIsReadOnceMoreBeforeItCountsForNothing() async throws {
        let world = try World(sso: sso)
        world.tokens.write(Secret(utf8: "{\"accessToken\": \"ha"), under: SSODouble.corp, until: world.now)
        let error = await #expect(throws: SessionError.self) { try await world.credentials("dev") }
        #expect(error?.code == .loginNeeded && world.slept == 50)
    }

    @Test func aTokenThatTheServiceForgotIsRenewedOnce() async throws {
        let world = try World(sso: sso)
        world.signIn(left: 3600)
        sso.say(SSODouble.error("UnauthorizedException", status: 401), to: "/federation/credentials")
        _ = try await world.credentials("dev")
        #expect(world.paths == ["/federation/credentials", "/token", "/federation/credentials"])
    }

    @Test func aTokenThatIsForgottenAgainNeedsAPerson() async throws {
        let world = try World(sso: sso)
        world.signIn(left: 3600)
        for _ in 0..<2 { sso.say(SSODouble.error("UnauthorizedException", status: 401), to: "/federation/credentials") }
        let error = await #expect(throws: SessionError.self) { try await world.credentials("dev") }
        #expect(error?.code == .loginNeeded)
    }

    @Test func aRoleThatIsNotAssignedIsSaidWithItsLine() async throws {
        let world = try World(sso: sso)
        world.signIn(left: 3600)
        sso.say(SSODouble.error("ForbiddenException", status: 403), to: "/federation/credentials")
        let error = await #expect(throws: SessionError.self) { try await world.credentials("dev") }
        #expect(error?.code == .refused && error?.location?.line == 9)
        #expect(error?.hint?.contains("twinlock configure sso --profile dev") == true)
    }

    @Test func theOlderFormIsNotRenewed() async throws {
        let world = try World(sso: sso)
        world.signIn(SSODouble.old, left: 300)
        _ = try await world.credentials("old")
        #expect(world.paths == ["/federation/credentials"])
    }

    @Test func aRoleIsAssumedFromThePermissionSetsSession() async throws {
        let world = try World(sso: sso)
        world.signIn(left: 3600)
        let found = try await world.credentials("far")
        #expect(found.source == "session of arn:aws:iam::999999999999:role/far")
        #expect(world.actions.last == "AssumeRole" && world.sent.last?.headers["x-amz-security-token"] == "token")
    }

    @Test func whatIsLeftOfASessionIsUsedWhileTheSignInIsOver() async throws {
        let world = try World(sso: sso)
        world.signIn(left: 1000, refresh: nil)
        let first = try await world.credentials("dev")
        let end = try #require(first.expiration)
        world.now = end.adding(seconds: -200)
        let left = try await world.credentials("dev")
        #expect(left.expiration == end && world.sent.count == 1)
        world.now = end.adding(seconds: -20)
        await #expect(throws: SessionError.self) { try await world.credentials("dev") }
    }

    @Test func aBearerTokenGoesOverPlainHTTPWithAWarningAndARefreshTokenNever() async throws {
        let world = try World(sso: sso, environment: ["AWS_ENDPOINT_URL": "http://center.example"])
        world.signIn(left: 3600)
        _ = try await world.credentials("dev")
        #expect(world.state.withLock { $0.said }.contains { $0.contains("plain http") })
        let other = try World(sso: sso, environment: ["AWS_ENDPOINT_URL": "http://center.example"])
        other.signIn(left: 20)
        await #expect(throws: SessionError.self) { try await other.credentials("dev") }
        #expect(other.sent.isEmpty)
    }

    @Test func endpointsAreThoseThatBotocoreFinds() async throws {
        let world = try World(
            sso: sso,
            environment: [
                "AWS_ENDPOINT_URL": "https://all.example", "AWS_ENDPOINT_URL_SSO": "https://portal.example/p",
            ])
        world.signIn(left: 300)
        _ = try await world.credentials("dev")
        #expect(
            world.sent.map { String($0.url.prefix { $0 != "?" }) } == [
                "https://all.example/token", "https://portal.example/p/federation/credentials",
            ])
        let ignoring = try World(
            sso: sso,
            environment: [
                "AWS_ENDPOINT_URL": "https://all.example", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true",
            ])
        ignoring.signIn(left: 3600)
        _ = try await ignoring.credentials("dev")
        #expect(ignoring.sent[0].url.hasPrefix("https://portal.sso.eu-west-1.amazonaws.com/"))
    }
}
