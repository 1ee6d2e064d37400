import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Platform
import Primitives
import SigV4
import Testing

@testable import IdentityCenter

@Suite struct LoginTokenTests {
    private typealias World = LoginWorld

    @Test func `a code gives credentials of a quarter of an hour`() async throws {
        try await World.with { world in
            let session = try await world.signIn()
            let key = ProofMaker()
            let tokens = try await world.redeem(world.code(session), key)
            #expect(tokens.tokenType == "aws_sigv4")
            #expect(tokens.expiresIn == 900)
            let claims = try #require(world.claims(tokens.accessToken))
            #expect(claims.principal == .user(id: try #require(session.subject.userID)))
            #expect(claims.mfa == .notPresent)
            #expect(claims.isSignIn)
            #expect(claims.expiresAt == world.now.adding(seconds: 900))
            #expect(claims.secretAccessKey == tokens.accessToken.secretAccessKey)
            let parts = try #require(tokens.idToken).revealed().split(separator: ".")
            #expect(parts.count == 3)
            let payload = try JSON.parse(try #require(Base64.decodeURL(parts[1])))
            #expect(payload["sub"] == "arn:aws:iam::123456789012:user/alice")
            #expect(payload["iss"] == .string(World.publicURL))
        }
    }

    @Test func `root's login is root's`() async throws {
        try await World.with { world in
            let session = world.session(of: .root, factor: true)
            try await world.store.write { try $0.insert(session) }
            let tokens = try await world.redeem(world.code(session))
            #expect(world.claims(tokens.accessToken)?.principal == .root)
            #expect(world.claims(tokens.accessToken)?.mfa == .present(since: world.now))
        }
    }

    @Test func `a refresh can be repeated with the same key`() async throws {
        try await World.with { world in
            let key = ProofMaker()
            let first = try await world.redeem(world.code(world.signIn()), key)
            world.wait(seconds: 600)
            let second = try await world.refresh(first.refreshToken, key)
            let again = try await world.refresh(first.refreshToken, key)
            #expect(second.refreshToken == first.refreshToken)
            #expect(again.refreshToken == first.refreshToken)
            #expect(second.idToken == nil)
            #expect(second.accessToken.accessKeyId != first.accessToken.accessKeyId)
            #expect(world.claims(second.accessToken)?.expiresAt == world.now.adding(seconds: 900))
        }
    }

    @Test func `a refresh token is good for its key and its client alone`() async throws {
        try await World.with { world in
            let key = ProofMaker()
            let tokens = try await world.redeem(world.code(world.signIn()), key)
            let (token, now) = (tokens.refreshToken, world.now)
            #expect(await World.fault { try await world.refresh(token, ProofMaker()) } == "401 TOKEN_EXPIRED")
            #expect(
                await World.fault { try await world.refresh(token, key, client: .crossDevice) } == "401 TOKEN_EXPIRED")
            for text in ["", "x", token.revealed() + "A", String(token.revealed().dropLast())] where !text.isEmpty {
                #expect(
                    await World.fault { try await world.refresh(Secret(utf8: text), key) } == "401 TOKEN_EXPIRED")
            }
            // The key's own proof beside another key's.
            let two = [
                (name: "DPoP", value: try key.proof(at: now)), (name: "DPoP", value: try ProofMaker().proof(at: now)),
            ]
            let body = Signin.CreateOAuth2TokenRequestBody(
                clientId: LoginClient.sameDevice.rawValue, grantType: "refresh_token", refreshToken: token)
            #expect(await World.fault { try await world.token(body, two) } == "400 ValidationException")
            #expect(await World.fault { try await world.token(body, []) } == "400 ValidationException")
            _ = try await world.refresh(token, key)
        }
    }

    @Test func `a proof is good once, also for something else`() async throws {
        try await World.with { world in
            let key = ProofMaker()
            let session = try await world.signIn()
            let (one, two) = (try await world.code(session), try await world.code(session))
            let proof = [(name: "DPoP", value: try key.proof(at: world.now))]
            func redeem(_ code: String) async throws -> Signin.CreateOAuth2TokenResponseBody {
                try await world.token(
                    .init(
                        clientId: LoginClient.sameDevice.rawValue, grantType: "authorization_code",
                        code: Secret(utf8: code), redirectUri: World.redirect,
                        codeVerifier: Secret(utf8: ProofMaker.verifier)), proof)
            }
            let tokens = try await redeem(one)
            #expect(await World.fault { try await redeem(two) } == "400 ValidationException")
            let refresh = Signin.CreateOAuth2TokenRequestBody(
                clientId: LoginClient.sameDevice.rawValue, grantType: "refresh_token",
                refreshToken: tokens.refreshToken)
            #expect(await World.fault { try await world.token(refresh, proof) } == "400 ValidationException")
            // The code was not used up by the refusal.
            _ = try await world.redeem(two, key)
        }
    }

    @Test func `a code is bound to client, redirect URI, verifier and time`() async throws {
        try await World.with { world in
            let session = try await world.signIn()
            let code = try await world.code(session)
            #expect(
                await World.fault { try await world.redeem(code, client: .crossDevice) } == "401 AUTHCODE_EXPIRED")
            for redirect in [nil, "http://127.0.0.1:4712/oauth/callback", World.redirect + "/", ""] as [String?] {
                #expect(
                    await World.fault { try await world.redeem(code, redirect: redirect) } == "401 AUTHCODE_EXPIRED")
            }
            for verifier in [String(repeating: "a", count: 43), ProofMaker.verifier + "x"] {
                #expect(
                    await World.fault { try await world.redeem(code, verifier: verifier) } == "401 AUTHCODE_EXPIRED")
            }
            #expect(await World.fault { try await world.redeem(code + "A") } == "401 AUTHCODE_EXPIRED")
            world.wait(seconds: 59)
            _ = try await world.redeem(code)
            let late = try await world.code(session)
            world.wait(seconds: 60)
            #expect(await World.fault { try await world.redeem(late) } == "401 AUTHCODE_EXPIRED")
        }
    }

    @Test func `a code for one key is refused to another`() async throws {
        try await World.with { world in
            let key = ProofMaker()
            let proof = try DPoPProof(
                .init([("DPoP", try key.proof(at: world.now))]), method: "POST", url: World.publicURL + "/v1/token",
                at: world.now)
            let query = World.query { $0.append(("dpop_jkt", proof.thumbprint)) }
            let code = try await world.code(world.signIn(), query)
            #expect(await World.fault { try await world.redeem(code, ProofMaker()) } == "401 AUTHCODE_EXPIRED")
            _ = try await world.redeem(code, key)
        }
    }

    @Test func `a code that comes again ends what it began`() async throws {
        try await World.with { world in
            let key = ProofMaker()
            let code = try await world.code(world.signIn())
            let tokens = try await world.redeem(code, key)
            #expect(await World.fault { try await world.redeem(code, ProofMaker()) } == "401 AUTHCODE_EXPIRED")
            #expect(await World.fault { try await world.refresh(tokens.refreshToken, key) } == "401 TOKEN_EXPIRED")
            let revoked = try await world.store.read { try $0.revocations().map(\.accessKeyID) }
            let claims = try #require(world.claims(tokens.accessToken))
            #expect(claims.chain.links.contains { revoked.contains($0.accessKeyID) })
        }
    }

    @Test func `of many at once one uses the code`() async throws {
        try await World.with { world in
            let code = try await world.code(world.signIn())
            let accepted = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 { group.addTask { await World.fault { try await world.redeem(code) } == "accepted" } }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(accepted == 1)
        }
    }

    @Test func `codes and tokens of one kind or center are none of another`() async throws {
        try await World.with { world in
            let key = ProofMaker()
            let session = try await world.signIn()
            let code = try await world.code(session)
            let tokens = try await world.redeem(world.code(session), key)
            #expect(
                await World.fault { try await world.redeem(tokens.refreshToken.revealed(), key) }
                    == "401 AUTHCODE_EXPIRED")
            #expect(
                await World.fault { try await world.refresh(Secret(utf8: code), key) } == "401 TOKEN_EXPIRED")
            try await World.with { other in
                _ = try await other.signIn()
                #expect(await World.fault { try await other.redeem(code, key) } == "401 AUTHCODE_EXPIRED")
                #expect(
                    await World.fault { try await other.refresh(tokens.refreshToken, key) } == "401 TOKEN_EXPIRED")
            }
        }
    }

    @Test func `a login ends with the sign-in, and after twelve hours`() async throws {
        try await World.with { world in
            let key = ProofMaker()
            let session = try await world.signIn()
            let tokens = try await world.redeem(world.code(session), key)
            let code = try await world.code(session)
            world.wait(seconds: 8 * 3600 - 100)
            let last = try await world.refresh(tokens.refreshToken, key)
            #expect(last.expiresIn == 100)
            world.wait(seconds: 100)
            #expect(await World.fault { try await world.refresh(tokens.refreshToken, key) } == "401 TOKEN_EXPIRED")
            #expect(await World.fault { try await world.redeem(code, key) } == "401 AUTHCODE_EXPIRED")
        }
        try await World.with { world in
            let key = ProofMaker()
            let session = try await world.signIn()
            let tokens = try await world.redeem(world.code(session), key)
            let now = world.now
            try await world.store.write { try $0.revokeSignInSession(session, at: now) }
            #expect(await World.fault { try await world.refresh(tokens.refreshToken, key) } == "401 TOKEN_EXPIRED")
            let revoked = try await world.store.read { try $0.revocations().map(\.accessKeyID) }
            #expect(revoked.contains(try #require(world.claims(tokens.accessToken)).chain.longLivedKeyID))
        }
    }

    @Test func `a login ends when the password changes, the user goes or loses the permission`() async throws {
        try await World.with { world in
            let key = ProofMaker()
            let session = try await world.signIn()
            let tokens = try await world.redeem(world.code(session), key)
            let userID = try #require(session.subject.userID)
            try await world.store.write { writer in
                try writer.put(
                    InlinePolicyRecord(
                        accountID: World.account, holder: .user(userID), name: "Inline",
                        document:
                            #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}"#))
            }
            #expect(
                await World.fault { try await world.refresh(tokens.refreshToken, key) }
                    == "403 INSUFFICIENT_PERMISSIONS")
            world.wait(seconds: 1)
            let now = world.now
            try await world.store.write { writer in
                var profile = try #require(try writer.loginProfile(ofUser: userID, in: World.account))
                profile.changedAt = now
                try writer.put(profile)
            }
            #expect(
                await World.fault { try await world.refresh(tokens.refreshToken, key) }
                    == "403 USER_CREDENTIALS_CHANGED")
            try await world.store.write { try $0.deleteLoginProfile(ofUser: userID, in: World.account) }
            #expect(
                await World.fault { try await world.refresh(tokens.refreshToken, key) }
                    == "403 USER_CREDENTIALS_CHANGED")
        }
    }

    @Test(arguments: ["code", "codeVerifier", "refreshToken"])
    func `what a grant needs is asked for`(missing: String) async throws {
        try await World.with { world in
            let isCode = missing != "refreshToken"
            let body = Signin.CreateOAuth2TokenRequestBody(
                clientId: LoginClient.sameDevice.rawValue,
                grantType: isCode ? "authorization_code" : "refresh_token",
                code: missing == "codeVerifier" ? Secret(utf8: "c") : nil)
            let proof = [(name: "DPoP", value: try ProofMaker().proof(at: world.now))]
            #expect(await World.fault { try await world.token(body, proof) } == "400 ValidationException")
        }
    }

    @Test func `the gate records whose login it was, and no secret`() async throws {
        try await World.with { world in
            let key = ProofMaker()
            let code = try await world.code(world.signIn())
            let operation = try #require(SigninOperations(world.core).all.first)
            let input = Signin.CreateOAuth2TokenRequest(
                tokenInput: .init(
                    clientId: LoginClient.sameDevice.rawValue, grantType: "authorization_code",
                    code: Secret(utf8: code), redirectUri: World.redirect,
                    codeVerifier: Secret(utf8: ProofMaker.verifier)))
            let proof = try key.proof(at: world.now)
            let result = await world.gate.perform(operation, world.facts([("DPoP", proof)]), body: []) { input.fields }
            guard case .success = result else {
                Issue.record("\(result)")
                return
            }
            let event = try await world.lastEvent()
            #expect(event.contains("CreateOAuth2Token"))
            #expect(event.contains("user/alice"))
            for secret in [code, ProofMaker.verifier, proof] { #expect(!event.contains(secret)) }
        }
    }
}
