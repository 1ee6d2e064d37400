import AWSModels
import CenterGate
import CenterStore
import Platform
import Primitives
import Testing

@testable import IdentityCenter

/// The pages' side of sso-oidc, over a gate with a log of its own.
struct PageWorld {
    let world: OIDCWorld
    let device: DeviceLogin
    let authorize: AuthorizeService
    let logPath: String

    static func with<T>(_ body: (PageWorld) async throws -> T) async throws -> T {
        let folder = "/tmp/twinlock-oidc-\(Hex.encode(Entropy.system.bytes(8)))"
        try PrivateFile.createDirectory(folder)
        defer { try? PrivateFile.removeDirectory(folder) }
        let world = try await OIDCWorld()
        let sealer = Sealer(key: CenterKey(entropy: .system), entropy: .system)
        let path = "\(folder)/events.jsonl"
        let gate = Gate(
            store: world.store, sealer: sealer, audit: try AuditLog(path, sealer: sealer, entropy: .system))
        return try await body(
            PageWorld(
                world: world, device: DeviceLogin(world.core, gate: gate),
                authorize: AuthorizeService(world.core, gate: gate), logPath: path))
    }

    func log() throws -> String { String(decoding: try PrivateFile.read(logPath), as: UTF8.self) }

    static let verifier = String(repeating: "v", count: 43)

    /// The query of a browser that a program opened; `changes` replace parameters, nil removes them.
    func query(_ client: OIDCWorld.Registered, _ changes: [String: String?] = [:]) -> String {
        var parameters: [String: String?] = [
            "response_type": "code", "client_id": client.id, "redirect_uri": "http://127.0.0.1:4711/oauth/callback",
            "state": "s&1", "code_challenge_method": "S256", "scopes": "sso:account:access",
            "code_challenge": challenge(of: Self.verifier),
        ]
        for (name, value) in changes { parameters[name] = value }
        return parameters.compactMap { name, value in value.map { "\(name)=\(PercentEncoding.encode($0))" } }
            .joined(separator: "&")
    }

    /// The code that a browser brings after the person agreed.
    func code(_ client: OIDCWorld.Registered, by session: SignInSessionRecord) async throws -> Secret {
        let answer = try await authorize.approve(rawQuery: query(client), by: session, world.facts())
        guard case .redirect(let url) = answer else { throw Unexpected(answer: "\(answer)") }
        #expect(url.hasPrefix("http://127.0.0.1:4711/oauth/callback?code="))
        #expect(url.hasSuffix("&state=s%261"))
        let code = url.split(separator: "=")[1].split(separator: "&")[0]
        return Secret(utf8: String(code))
    }

    func exchange(
        _ client: OIDCWorld.Registered, _ code: Secret, verifier: String = verifier,
        redirectURI: String = "http://127.0.0.1:4711/oauth/callback"
    ) async throws -> SSOOIDC.CreateTokenResponse {
        try await world.token(
            .init(
                clientId: client.id, clientSecret: client.secret, grantType: "authorization_code", code: code,
                redirectUri: redirectURI, codeVerifier: Secret(utf8: verifier)))
    }

    struct Unexpected: Error { let answer: String }
}

@Suite("The device page")
struct DeviceLoginTests {
    @Test("shows who waits, and lets them in as the person")
    func approve() async throws {
        try await PageWorld.with { pages in
            let world = pages.world
            let session = try await world.signIn()
            let waiting = try await world.start(world.client(), from: "198.51.100.9")
            guard
                case .ask(let question) = try await pages.device.question(
                    userCode: waiting.userCode.lowercased(), by: session, world.facts())
            else { throw PageWorld.Unexpected(answer: "no question") }
            #expect(question.userCode == waiting.userCode)
            #expect(question.clientName == "botocore-client-test")
            #expect(question.sourceIP == "198.51.100.9")
            #expect(question.comesFromElsewhere)
            let answer = try await pages.device.approve(
                userCode: waiting.userCode, by: session, world.facts(from: "198.51.100.9"))
            guard case .approved(let done) = answer else { throw PageWorld.Unexpected(answer: "\(answer)") }
            #expect(!done.comesFromElsewhere)
            #expect(try await world.holder(of: world.poll(waiting).accessToken) == "alice")
            let log = try pages.log()
            #expect(log.contains("ApproveDeviceAuthorization"))
            #expect(log.contains("alice"))
            #expect(!log.contains(waiting.userCode))
        }
    }

    @Test("turns away for good")
    func deny() async throws {
        try await PageWorld.with { pages in
            let world = pages.world
            let session = try await world.signIn()
            let waiting = try await world.start(world.client())
            guard
                case .denied = try await pages.device.deny(userCode: waiting.userCode, by: session, world.facts())
            else { throw PageWorld.Unexpected(answer: "not denied") }
            #expect(
                try await pages.device.approve(userCode: waiting.userCode, by: session, world.facts())
                    == .refused(.unknownCode))
            #expect(try await refusal { try await world.poll(waiting) } == "AccessDeniedException")
        }
    }

    @Test("looks up twenty wrong codes of one person, and then not even a right one")
    func guessing() async throws {
        try await PageWorld.with { pages in
            let world = pages.world
            let (mallory, alice) = (try await world.signIn("mallory"), try await world.signIn())
            let waiting = try await world.start(world.client())
            for index in 0..<20 {
                let code = index.isMultiple(of: 2) ? "BBBB-BBBB" : "nonsense"
                #expect(
                    try await pages.device.question(userCode: code, by: mallory, world.facts())
                        == .refused(.unknownCode))
            }
            // Another sign-in of the same person changes nothing.
            let again = try await world.signIn("mallory")
            #expect(
                try await pages.device.approve(userCode: waiting.userCode, by: again, world.facts())
                    == .refused(.tooManyGuesses))
            guard case .ask = try await pages.device.question(userCode: waiting.userCode, by: alice, world.facts())
            else { throw PageWorld.Unexpected(answer: "alice is locked out") }
        }
    }

    @Test("does nothing for codes whose time is over, ended sign-ins, or where it is switched off")
    func refusals() async throws {
        try await PageWorld.with { pages in
            let world = pages.world
            let session = try await world.signIn()
            let waiting = try await world.start(world.client())
            func approve(_ session: SignInSessionRecord) async throws -> DeviceLoginAnswer {
                try await pages.device.approve(userCode: waiting.userCode, by: session, world.facts())
            }
            var root = session
            root.subject = .root
            #expect(try await approve(root) == .refused(.signedOut))
            try await world.change { $0.allowsDeviceLogin = false }
            #expect(try await approve(session) == .refused(.switchedOff))
            try await world.change { $0.allowsDeviceLogin = true }
            let other = try await world.signIn()
            try await world.end(other)
            #expect(try await approve(other) == .refused(.signedOut))
            world.wait(seconds: 600)
            #expect(try await approve(session) == .refused(.unknownCode))
        }
    }
}

@Suite("Programs that send the browser")
struct AuthorizeTests {
    @Test("get a code for the person who agreed, and tokens for it")
    func flow() async throws {
        try await PageWorld.with { pages in
            let world = pages.world
            let session = try await world.signIn()
            let client = try await world.client(pkce: true)
            #expect(
                pages.authorize.question(rawQuery: pages.query(client), at: world.now)
                    == .ask(
                        AuthorizeConsent(
                            clientName: "botocore-client-test", redirectOrigin: "http://127.0.0.1:4711",
                            scopes: ["sso:account:access"])))
            let answer = try await pages.exchange(client, pages.code(client, by: session))
            #expect(try await world.holder(of: answer.accessToken) == "alice")
            _ = try await world.refresh(client, answer.refreshToken)
            #expect(try pages.log().contains("Authorize"))
        }
    }

    @Test("a code that comes again ends what was issued for it, whoever brings it", arguments: [true, false])
    func reuse(_ isAnother: Bool) async throws {
        try await PageWorld.with { pages in
            let world = pages.world
            let client = try await world.client(pkce: true)
            let code = try await pages.code(client, by: world.signIn())
            let answer = try await pages.exchange(client, code)
            let again = isAnother ? try await world.client(pkce: true) : client
            #expect(try await refusal { try await pages.exchange(again, code) } == "InvalidGrantException")
            #expect(try await world.holder(of: answer.accessToken) == nil)
            #expect(
                try await refusal { try await world.refresh(client, answer.refreshToken) } == "InvalidGrantException")
        }
    }

    @Test("a code is bound to client, redirect, verifier, sign-in and a minute")
    func bindings() async throws {
        try await PageWorld.with { pages in
            let world = pages.world
            let session = try await world.signIn()
            let client = try await world.client(pkce: true)
            let code = try await pages.code(client, by: session)
            let thief = try await world.client(pkce: true)
            #expect(try await refusal { try await pages.exchange(thief, code) } == "InvalidGrantException")
            #expect(
                try await refusal {
                    try await pages.exchange(client, code, redirectURI: "http://127.0.0.1:4712/oauth/callback")
                } == "InvalidGrantException")
            #expect(
                try await refusal {
                    try await pages.exchange(client, code, verifier: String(repeating: "w", count: 43))
                } == "InvalidGrantException")
            let plain = challenge(of: PageWorld.verifier)
            #expect(
                try await refusal { try await pages.exchange(client, code, verifier: plain) } == "InvalidGrantException"
            )
            _ = try await pages.exchange(client, code)

            let late = try await pages.code(client, by: session)
            world.wait(seconds: 60)
            #expect(try await refusal { try await pages.exchange(client, late) } == "InvalidGrantException")
            let orphan = try await pages.code(client, by: session)
            try await world.end(session)
            #expect(try await refusal { try await pages.exchange(client, orphan) } == "InvalidGrantException")
        }
    }

    @Test("without a verifier, or one that was offered in the clear, there is no code")
    func downgrade() async throws {
        try await PageWorld.with { pages in
            let world = pages.world
            let client = try await world.client(pkce: true)
            let session = try await world.signIn()
            let absent: String? = nil
            let changes: [[String: String?]] = [
                ["code_challenge": absent], ["code_challenge_method": absent],
                ["code_challenge_method": "plain"], ["code_challenge_method": "s256"], ["code_challenge": ""],
                ["code_challenge_method": "SHA-256"],
                ["code_challenge_method": absent, "code_challenge": absent],
                ["code_challenge": "tooShort"],
            ]
            for change in changes {
                for answer in [
                    pages.authorize.question(rawQuery: pages.query(client, change), at: world.now),
                    try await pages.authorize.approve(
                        rawQuery: pages.query(client, change), by: session, world.facts()),
                ] {
                    guard case .redirect(let url) = answer else { throw PageWorld.Unexpected(answer: "\(answer)") }
                    #expect(url.contains("error=invalid_request") && !url.contains("code="), "\(change)")
                }
            }
            let code = try await pages.code(client, by: session)
            #expect(
                try await refusal {
                    try await world.token(
                        .init(
                            clientId: client.id, clientSecret: client.secret, grantType: "authorization_code",
                            code: code, redirectUri: "http://127.0.0.1:4711/oauth/callback"))
                } == "InvalidRequestException")
        }
    }

    @Test(
        "a browser is never sent where the program did not register",
        arguments: [
            "https://evil.example/", "http://127.0.0.1.evil.example/oauth/callback",
            "http://127.0.0.1:4711@evil.example/oauth/callback", "http://127.0.0.1:4711/other",
            "http://localhost:4711/oauth/callback", "http://127.0.0.1:4711/oauth/callback?x=y",
            "http://127.0.0.1:4711/oauth/callback#x", "//evil.example", "javascript:alert(1)", "",
            "http://127.0.0.1:4711/oauth/callback/../../evil", "http://127.0.0.1:4711/oauth/callback%2f..",
            "http://[::1]:4711/oauth/callback", "http://127.0.0.1:4711\\oauth/callback",
        ])
    func openRedirect(_ uri: String) async throws {
        try await PageWorld.with { pages in
            let world = pages.world
            let client = try await world.client(pkce: true)
            let session = try await world.signIn()
            let query = pages.query(client, ["redirect_uri": uri])
            #expect(pages.authorize.question(rawQuery: query, at: world.now) == .refused(.foreignRedirect))
            #expect(pages.authorize.deny(rawQuery: query, at: world.now) == .refused(.foreignRedirect))
            #expect(
                try await pages.authorize.approve(rawQuery: query, by: session, world.facts())
                    == .refused(.foreignRedirect))
        }
    }

    @Test("who asks for more than it registered, or twice for something, gets nothing")
    func refusals() async throws {
        try await PageWorld.with { pages in
            let world = pages.world
            let client = try await world.client(pkce: true)
            func answer(_ query: String) -> AuthorizeAnswer {
                pages.authorize.question(rawQuery: query, at: world.now)
            }
            let query = pages.query(client)
            #expect(answer("\(query)&redirect_uri=http%3A%2F%2Fevil.example") == .refused(.malformed))
            #expect(answer("\(query)&x=%ff") == .refused(.malformed))
            #expect(answer(pages.query(client, ["client_id": "x"])) == .refused(.unknownClient))
            #expect(answer("") == .refused(.unknownClient))
            let device = try await world.client()
            #expect(answer(pages.query(device)) == .refused(.foreignRedirect))
            for (change, error) in [
                (["scopes": "sso:account:access admin"], "invalid_scope"),
                (["response_type": "token"], "unsupported_response_type"),
            ] {
                guard case .redirect(let url) = answer(pages.query(client, change)) else {
                    throw PageWorld.Unexpected(answer: error)
                }
                #expect(url.contains("error=\(error)&") && url.hasSuffix("&state=s%261"))
            }
            guard case .redirect(let denied) = pages.authorize.deny(rawQuery: query, at: world.now) else {
                throw PageWorld.Unexpected(answer: "not denied")
            }
            #expect(denied.contains("error=access_denied"))
            world.wait(seconds: 91 * 86_400)
            #expect(answer(query) == .refused(.unknownClient))
        }
    }

    @Test("names of programs are shown without what hides or turns them")
    func names() {
        #expect(ClientName.display("AWS\u{202E}ILC\u{200B}") == "AWSILC")
        #expect(ClientName.display(String(repeating: "x", count: 100)).count == 64)
    }

    @Test("a person who was signed out or disabled gives no code")
    func signedOut() async throws {
        try await PageWorld.with { pages in
            let world = pages.world
            let client = try await world.client(pkce: true)
            let session = try await world.signIn()
            try await world.disable("alice")
            #expect(
                try await pages.authorize.approve(rawQuery: pages.query(client), by: session, world.facts())
                    == .refused(.signedOut))
        }
    }
}
