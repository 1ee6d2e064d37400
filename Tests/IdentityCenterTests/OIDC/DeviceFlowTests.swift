import AWSModels
import CenterStore
import Primitives
import Testing

@testable import IdentityCenter

@Suite("Programs that wait for a person")
struct DeviceFlowTests {
    @Test("are told where to send the person, and for how long")
    func start() async throws {
        let world = try await OIDCWorld()
        let waiting = try await world.start(world.client())
        #expect(waiting.answer.expiresIn == 600)
        #expect(waiting.answer.interval == 1)
        #expect(waiting.answer.verificationUri == "https://id.example.com/device")
        #expect(
            waiting.answer.verificationUriComplete?.revealed()
                == "https://id.example.com/device?user_code=\(waiting.userCode)")
    }

    @Test("may ask twice at once, then have to keep the interval")
    func polling() async throws {
        let world = try await OIDCWorld()
        let waiting = try await world.start(world.client())
        func poll() async throws -> String? { try await refusal { try await world.poll(waiting) } }
        #expect(try await poll() == "AuthorizationPendingException")
        #expect(try await poll() == "AuthorizationPendingException")
        #expect(try await poll() == "SlowDownException")
        world.wait(seconds: 1)
        #expect(try await poll() == "AuthorizationPendingException")
        #expect(try await poll() == "SlowDownException")
        world.wait(seconds: 600)
        #expect(try await poll() == "ExpiredTokenException")
    }

    @Test("get tokens once when they were let in, however fast they ask")
    func approved() async throws {
        let world = try await OIDCWorld()
        let session = try await world.signIn()
        let waiting = try await world.start(world.client())
        for _ in 0..<3 { _ = try await refusal { try await world.poll(waiting) } }
        try await world.approve(waiting, by: session)
        let answer = try await world.poll(waiting)
        #expect(answer.tokenType == "Bearer")
        #expect(answer.expiresIn == 3600)
        #expect(try await world.holder(of: answer.accessToken) == "alice")
        #expect(answer.refreshToken != nil)
        #expect(try await refusal { try await world.poll(waiting) } == "InvalidGrantException")
    }

    @Test("of the old kind get a token for as long as the sign-in lasts, and none to refresh it")
    func legacy() async throws {
        let world = try await OIDCWorld()
        let session = try await world.signIn()
        let waiting = try await world.start(world.client(scopes: nil))
        world.wait(seconds: 60)
        try await world.approve(waiting, by: session)
        let answer = try await world.poll(waiting)
        #expect(answer.expiresIn == 8 * 3600 - 60)
        #expect(answer.refreshToken == nil)
    }

    @Test("a code is worth nothing to another client, and a code that never was to none")
    func others() async throws {
        let world = try await OIDCWorld()
        var waiting = try await world.start(world.client())
        try await world.approve(waiting, by: try await world.signIn())
        waiting.client = try await world.client()
        #expect(try await refusal { try await world.poll(waiting) } == "InvalidGrantException")
        waiting.deviceCode = Secret(utf8: "unknown")
        #expect(try await refusal { try await world.poll(waiting) } == "InvalidGrantException")
        waiting.deviceCode = Secret(utf8: waiting.userCode)
        #expect(try await refusal { try await world.poll(waiting) } == "InvalidGrantException")
        waiting.client.secret = Secret(utf8: "wrong")
        #expect(try await refusal { try await world.poll(waiting) } == "InvalidClientException")
    }

    @Test("get nothing from a sign-in that ended, or of a person who was disabled", arguments: [true, false])
    func over(_ isDisabled: Bool) async throws {
        let world = try await OIDCWorld()
        let session = try await world.signIn()
        let waiting = try await world.start(world.client())
        try await world.approve(waiting, by: session)
        if isDisabled { try await world.disable("alice") } else { try await world.end(session) }
        #expect(try await refusal { try await world.poll(waiting) } == "InvalidGrantException")
    }

    @Test("are bounded in number, from one address and from all, until their time is over")
    func caps() async throws {
        let world = try await OIDCWorld(limits: DeviceLimits(all: 3, ofAddress: 2))
        let client = try await world.client()
        for _ in 0..<2 { _ = try await world.start(client) }
        #expect(try await refusal { try await world.start(client) } == "SlowDownException")
        _ = try await world.start(client, from: "192.0.2.8")
        #expect(try await refusal { try await world.start(client, from: "192.0.2.9") } == "SlowDownException")
        world.wait(seconds: 601)
        _ = try await world.start(client)
    }

    @Test("name the instance, and are refused where an administrator switched them off")
    func refusals() async throws {
        let world = try await OIDCWorld()
        let client = try await world.client()
        #expect(
            try await refusal { try await world.start(client, startURL: "https://evil.awsapps.com/start") }
                == "InvalidRequestException")
        let browser = try await world.client(pkce: true)
        #expect(try await refusal { try await world.start(browser) } == "UnauthorizedClientException")
        try await world.change { $0.allowsDeviceLogin = false }
        #expect(try await refusal { try await world.start(client) } == "UnauthorizedClientException")
    }

    @Test("a request without its code, and one for something else, are refused")
    func malformed() async throws {
        let world = try await OIDCWorld()
        let client = try await world.client()
        func code(_ grant: String) async throws -> String? {
            try await refusal {
                try await world.token(.init(clientId: client.id, clientSecret: client.secret, grantType: grant))
            }
        }
        #expect(try await code(GrantType.deviceCode.rawValue) == "InvalidRequestException")
        #expect(try await code("refresh_token") == "InvalidRequestException")
        #expect(try await code("authorization_code") == "UnauthorizedClientException")
        #expect(try await code("password") == "UnsupportedGrantTypeException")
        #expect(try await code("urn:ietf:params:oauth:grant-type:jwt-bearer") == "UnsupportedGrantTypeException")
    }
}
