import AWSModels
import CenterStore
import Primitives
import Testing

@testable import IdentityCenter

@Suite("Refresh tokens")
struct RefreshTests {
    private func loggedIn(
        _ world: OIDCWorld
    ) async throws -> (client: OIDCWorld.Registered, session: SignInSessionRecord, first: SSOOIDC.CreateTokenResponse) {
        let session = try await world.signIn()
        let waiting = try await world.start(world.client())
        try await world.approve(waiting, by: session)
        return (waiting.client, session, try await world.poll(waiting))
    }

    @Test("are replaced at each use, until the sign-in ends")
    func rotation() async throws {
        let world = try await OIDCWorld()
        let (client, _, first) = try await loggedIn(world)
        var token = first.refreshToken
        for hour in 1...7 {
            world.wait(seconds: 3600)
            #expect(try await world.holder(of: first.accessToken) == nil)
            let answer = try await world.refresh(client, token)
            #expect(answer.refreshToken != token)
            #expect(answer.expiresIn == 3600, "hour \(hour)")
            #expect(try await world.holder(of: answer.accessToken) == "alice")
            token = answer.refreshToken
        }
        world.wait(seconds: 1800)
        let last = try await world.refresh(client, token)
        #expect(last.expiresIn == 1800)
        world.wait(seconds: 1800)
        #expect(try await refusal { try await world.refresh(client, last.refreshToken) } == "InvalidGrantException")
    }

    @Test("that come again within a minute give the same successor, and then end the family")
    func replay() async throws {
        let world = try await OIDCWorld()
        let (client, _, first) = try await loggedIn(world)
        let second = try await world.refresh(client, first.refreshToken)
        world.wait(seconds: 60)
        let again = try await world.refresh(client, first.refreshToken)
        #expect(again.refreshToken == second.refreshToken)
        #expect(try await world.holder(of: again.accessToken) == "alice")
        world.wait(seconds: 1)
        #expect(try await refusal { try await world.refresh(client, first.refreshToken) } == "InvalidGrantException")
        for access in [first, second, again].map(\.accessToken) {
            #expect(try await world.holder(of: access) == nil)
        }
        #expect(try await refusal { try await world.refresh(client, second.refreshToken) } == "InvalidGrantException")
    }

    @Test("of slow processes give their own successor, though that was replaced as well")
    func chains() async throws {
        let world = try await OIDCWorld()
        let (client, _, first) = try await loggedIn(world)
        let second = try await world.refresh(client, first.refreshToken)
        let third = try await world.refresh(client, second.refreshToken)
        #expect(try await world.refresh(client, first.refreshToken).refreshToken == second.refreshToken)
        #expect(try await world.refresh(client, second.refreshToken).refreshToken == third.refreshToken)
    }

    @Test("many at once get one and the same successor")
    func concurrency() async throws {
        let world = try await OIDCWorld()
        let (client, _, first) = try await loggedIn(world)
        let successors = try await withThrowingTaskGroup(of: Secret?.self) { group in
            for _ in 0..<24 { group.addTask { try await world.refresh(client, first.refreshToken).refreshToken } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1?.revealed() ?? "") }
        }
        #expect(successors.count == 1)
        let family = try #require(first.refreshToken.flatMap { world.core.issuer.refreshTokens.token($0) }?.familyID)
        #expect(try await world.store.read { try $0.tokenFamily(family) }?.generation == 1)
    }

    @Test("are good for their own client alone, which does not end them")
    func stolenByAnother() async throws {
        let world = try await OIDCWorld()
        let (client, _, first) = try await loggedIn(world)
        let thief = try await world.client()
        #expect(try await refusal { try await world.refresh(thief, first.refreshToken) } == "InvalidGrantException")
        _ = try await world.refresh(client, first.refreshToken)
    }

    @Test("end with the sign-in and with the person, access tokens at once", arguments: [true, false])
    func over(_ isDisabled: Bool) async throws {
        let world = try await OIDCWorld()
        let (client, session, first) = try await loggedIn(world)
        #expect(try await world.holder(of: first.accessToken) == "alice")
        if isDisabled { try await world.disable("alice") } else { try await world.end(session) }
        #expect(try await world.holder(of: first.accessToken) == nil)
        #expect(try await refusal { try await world.refresh(client, first.refreshToken) } == "InvalidGrantException")
    }

    @Test("that were never given are worth nothing, and end nothing")
    func future() async throws {
        let world = try await OIDCWorld()
        let (client, _, first) = try await loggedIn(world)
        var token = try #require(first.refreshToken.flatMap { world.core.issuer.refreshTokens.token($0) })
        token.generation = 5
        let text = world.core.issuer.refreshTokens.text(of: token)
        #expect(try await refusal { try await world.refresh(client, text) } == "InvalidGrantException")
        #expect(try await refusal { try await world.refresh(client, first.accessToken) } == "InvalidGrantException")
        _ = try await world.refresh(client, first.refreshToken)
    }
}

@Suite("Access tokens by themselves")
struct AccessTokenTests {
    @Test("no other sealed thing of the center's is one")
    func confusion() async throws {
        let world = try await OIDCWorld()
        let client = try await world.client()
        let tokens = world.core.issuer.accessTokens
        #expect(tokens.token(Secret(utf8: client.id), at: world.now) == nil)
        #expect(tokens.token(Secret(utf8: "aoa" + client.id), at: world.now) == nil)
        #expect(tokens.token(Secret(utf8: "aoa"), at: world.now) == nil)
        let token = try tokens.text(
            of: AccessToken(
                sessionID: "s", userID: "u", familyID: "f", scopes: [], expiresAt: world.now.adding(seconds: 1)))
        #expect(tokens.token(token, at: world.now) != nil)
        #expect(tokens.token(token, at: world.now.adding(seconds: 1)) == nil)
        #expect(throws: OAuthError.unknownClient) {
            try world.core.clients.client(String(token.revealed().dropFirst(3)), at: world.now)
        }
    }
}
