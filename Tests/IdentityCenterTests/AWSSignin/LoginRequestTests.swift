import AWSModels
import CenterGate
import CenterStore
import Primitives
import Testing

@testable import IdentityCenter

@Suite struct LoginRequestTests {
    private typealias World = LoginWorld

    @Test func `whoever is not signed in as an IAM user has to sign in`() async throws {
        try await World.with { world in
            #expect(try await world.service.question(rawQuery: World.query(), by: nil, world.facts()) == .signIn)
            let person = world.session(of: .identityStoreUser("u-1"))
            let ended = try await world.signIn()
            let now = world.now
            try await world.store.write { writer in
                try writer.insert(person)
                try writer.endSignInSession(ended.id, at: now)
            }
            for session in [person, ended, world.session(of: .iamUser("AIDANOBODY"))] {
                #expect(
                    try await world.service.question(rawQuery: World.query(), by: session, world.facts()) == .signIn)
                #expect(
                    try await world.service.approve(rawQuery: World.query(), by: session, world.facts()) == .signIn)
            }
        }
    }

    @Test func `the person is asked, and agrees or not`() async throws {
        try await World.with { world in
            let session = try await world.signIn()
            let question = try await world.service.question(rawQuery: World.query(), by: session, world.facts())
            #expect(
                question
                    == .ask(
                        LoginConsent(
                            client: .sameDevice, accountID: World.account, userName: "alice",
                            redirectOrigin: "http://127.0.0.1:4711")))
            guard case .redirect(let url) = world.service.deny(rawQuery: World.query()) else {
                Issue.record("no redirect")
                return
            }
            #expect(url.hasPrefix(World.redirect + "?error=access_denied&"))
            #expect(World.parameter("state", of: url) == "s-1")
            guard
                case .redirect(let agreed) = try await world.service.approve(
                    rawQuery: World.query(), by: session, world.facts())
            else {
                Issue.record("no redirect")
                return
            }
            #expect(agreed.hasPrefix(World.redirect + "?code="))
            #expect(World.parameter("state", of: agreed) == "s-1")
            #expect(try #require(World.parameter("code", of: agreed)).utf8.count <= 512)
        }
    }

    @Test func `for another device the code is shown with the state`() async throws {
        try await World.with { world in
            let session = try await world.signIn()
            for redirect in [World.publicURL + "/v1/sessions/confirmation", nil] {
                let query = World.query(.crossDevice, redirect: redirect)
                guard
                    case .showCode(let text) = try await world.service.approve(
                        rawQuery: query, by: session, world.facts())
                else {
                    Issue.record("no code")
                    return
                }
                let shown = String(decoding: try #require(Base64.decode(text)), as: UTF8.self)
                #expect(shown.hasPrefix("state=s-1&code="))
                #expect(world.service.deny(rawQuery: query) == .refused(.denied))
                let code = String(shown.dropFirst("state=s-1&code=".count))
                let tokens = try await world.redeem(code, client: .crossDevice, redirect: redirect)
                #expect(tokens.tokenType == "aws_sigv4")
            }
        }
    }

    @Test(arguments: [
        "https://127.0.0.1:4711/oauth/callback", "http://evil.test/oauth/callback", "http://127.0.0.1.evil.test/",
        "http://127.0.0.1@evil.test/", "http://127.0.0.1:4711@evil.test/", "http://localhost.evil.test/", "//evil.test",
        "http://127.0.0.1:4711/callback?x=1", "http://127.0.0.1:4711/#f", "http://127.0.0.1\\@evil.test/",
        "javascript:alert(1)", "http://0.0.0.0:1/", "http://[::]/", "http://127.1:4711/", "http://2130706433/",
        "https://id.example.com/v1/sessions/confirmation", "", " http://127.0.0.1:4711/", "http://127.0.0.1:99999/",
        "http://127.0.0.1:4711/\r\nSet-Cookie: x",
    ]) func `a browser is sent to its own machine alone`(redirect: String) async throws {
        try await World.with { world in
            let session = try await world.signIn()
            let query = World.query(redirect: redirect)
            #expect(
                try await world.service.question(rawQuery: query, by: session, world.facts())
                    == .refused(.foreignRedirect))
            #expect(
                try await world.service.approve(rawQuery: query, by: session, world.facts())
                    == .refused(.foreignRedirect))
            #expect(world.service.deny(rawQuery: query) == .refused(.foreignRedirect))
        }
    }

    @Test func `the page of the other device is ours alone`() async throws {
        try await World.with { world in
            let session = try await world.signIn()
            for redirect in [
                "https://us-east-1.signin.aws.amazon.com/v1/sessions/confirmation", World.redirect,
                "https://id.example.com/v1/sessions/confirmation?x", "https://evil.test/v1/sessions/confirmation", "",
            ] {
                let query = World.query(.crossDevice, redirect: redirect)
                #expect(
                    try await world.service.approve(rawQuery: query, by: session, world.facts())
                        == .refused(.foreignRedirect), "\(redirect)")
            }
        }
    }

    @Test(
        arguments: [
            ("response_type", "token", "unsupported_response_type"),
            ("response_type", nil, "unsupported_response_type"),
            ("code_challenge_method", "S256", "invalid_request"), ("code_challenge_method", "plain", "invalid_request"),
            ("code_challenge_method", nil, "invalid_request"), ("code_challenge", nil, "invalid_request"),
            ("code_challenge", "short", "invalid_request"),
            ("code_challenge", "abcdefghijklmnopqrstuvwxyz0123456789-._~ABCDEFGHIJ", "invalid_request"),
            ("scope", "openid profile", "invalid_scope"), ("state", nil, "invalid_request"),
            ("state", "", "invalid_request"),
            ("resource", "https://aws-mcp.us-east-1.api.aws/mcp", "invalid_target"),
            ("dpop_jkt", "x", "invalid_request"),
        ] as [(String, String?, String)])
    func `what is wrong is told to the program`(name: String, value: String?, error: String) async throws {
        try await World.with { world in
            let session = try await world.signIn()
            let alter = { (parameters: inout [(String, String)]) in
                parameters.removeAll { $0.0 == name }
                if let value { parameters.append((name, value)) }
            }
            let answer = try await world.service.approve(
                rawQuery: World.query(.sameDevice, alter), by: session, world.facts())
            guard case .redirect(let url) = answer else {
                Issue.record("\(answer)")
                return
            }
            #expect(World.parameter("error", of: url) == error)
            #expect(World.parameter("code", of: url) == nil)
            let crossed = World.query(.crossDevice, redirect: nil, alter)
            #expect(
                try await world.service.approve(rawQuery: crossed, by: session, world.facts()) == .refused(.malformed))
        }
    }

    @Test func `nothing is believed of what is given twice, or by strangers`() async throws {
        try await World.with { world in
            let session = try await world.signIn()
            for (query, refusal) in [
                (World.query() + "&redirect_uri=http://127.0.0.1:1/", LoginRefusal.malformed),
                (World.query() + "&state=x", .malformed), (World.query() + "&a=%FF", .malformed),
                (World.query() + String(repeating: "&a=b", count: 1), .malformed),
                (World.query { $0.removeAll { $0.0 == "client_id" } }, .unknownClient),
                ("client_id=arn:aws:signin:::devtools/other", .unknownClient), ("", .unknownClient),
            ] where !query.hasSuffix("&a=b") {
                #expect(
                    try await world.service.question(rawQuery: query, by: session, world.facts()) == .refused(refusal))
            }
            let long = World.query() + "&x=" + String(repeating: "y", count: 9000)
            #expect(
                try await world.service.question(rawQuery: long, by: session, world.facts()) == .refused(.malformed))
        }
    }

    @Test func `policies say who may log in, and by which client`() async throws {
        let remote =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"signin:*","#
            + #""Resource":"arn:aws:signin:*:*:oauth2/public-client/localhost"}]}"#
        try await World.with { world in
            let nobody = try await world.signIn("bob", policy: nil)
            #expect(
                try await world.service.approve(rawQuery: World.query(), by: nobody, world.facts())
                    == .refused(.insufficientPermissions))
            let local = try await world.signIn("carol", policy: remote)
            _ = try await world.code(local)
            #expect(
                try await world.service.approve(
                    rawQuery: World.query(.crossDevice, redirect: nil), by: local, world.facts())
                    == .refused(.insufficientPermissions))
        }
    }

    @Test func `a policy may demand a second factor of who logs in`() async throws {
        let policy =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"signin:*","Resource":"*","#
            + #""Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}]}"#
        try await World.with { world in
            let without = try await world.signIn("bob", policy: policy)
            #expect(
                try await world.service.question(rawQuery: World.query(), by: without, world.facts())
                    == .refused(.insufficientPermissions))
            let with = try await world.signIn("carol", policy: policy, factor: true)
            let tokens = try await world.redeem(world.code(with))
            #expect(world.claims(tokens.accessToken)?.mfa == .present(since: world.now))
        }
    }

    @Test func `a password that has to be changed comes first`() async throws {
        try await World.with { world in
            let session = try await world.signIn(resets: true)
            #expect(
                try await world.service.approve(rawQuery: World.query(), by: session, world.facts())
                    == .refused(.passwordChangeNeeded))
        }
    }
}
