import AWSModels
import AWSProtocols
import Primitives
import Testing

@testable import IdentityCenter

@Suite("Clients register, and nothing is kept of it")
struct RegistrationTests {
    @Test("the registration is in the id, and good for 90 days")
    func sealed() async throws {
        let world = try await OIDCWorld()
        let answer = try await world.register(
            .init(
                clientName: "botocore-client-x", clientType: "public", scopes: ["sso:account:access"],
                redirectUris: ["http://127.0.0.1/oauth/callback"], grantTypes: ["authorization_code", "refresh_token"],
                issuerUrl: OIDCWorld.startURL))
        let id = try #require(answer.clientId)
        let client = try world.core.clients.client(id, at: world.now)
        #expect(client.registration.name == "botocore-client-x")
        #expect(client.registration.grantTypes == [.authorizationCode, .refreshToken])
        #expect(client.registration.redirectURIs.map(\.text) == ["http://127.0.0.1/oauth/callback"])
        #expect(answer.clientSecretExpiresAt == Int(world.now.seconds + 90 * 86_400))
        #expect(answer.authorizationEndpoint == "https://id.example.com/authorize")
        world.wait(seconds: 90 * 86_400)
        #expect(throws: OAuthError.unknownClient) { try world.core.clients.client(id, at: world.now) }
    }

    @Test(
        "what is not right is refused under AWS's name for it",
        arguments: [
            (.init(clientName: "x", clientType: "confidential"), "InvalidClientMetadataException"),
            (.init(clientName: "", clientType: "public"), "InvalidClientMetadataException"),
            (.init(clientName: "x\u{7}", clientType: "public"), "InvalidClientMetadataException"),
            (
                .init(clientName: String(repeating: "x", count: 257), clientType: "public"),
                "InvalidClientMetadataException"
            ),
            (.init(clientName: "x", clientType: "public", scopes: ["admin"]), "InvalidScopeException"),
            (
                .init(clientName: "x", clientType: "public", grantTypes: ["password"]),
                "UnsupportedGrantTypeException"
            ),
            (
                .init(clientName: "x", clientType: "public", grantTypes: ["authorization_code"]),
                "InvalidRedirectUriException"
            ),
            (
                .init(
                    clientName: "x", clientType: "public", redirectUris: ["https://evil.example/callback"],
                    grantTypes: ["authorization_code"]), "InvalidRedirectUriException"
            ),
            (
                .init(
                    clientName: "x", clientType: "public",
                    redirectUris: (1...11).map { "http://127.0.0.1/\($0)" }), "InvalidRedirectUriException"
            ),
            (
                .init(clientName: "x", clientType: "public", issuerUrl: "https://d-9999999999.awsapps.com/start"),
                "InvalidRequestException"
            ),
        ] as [(SSOOIDC.RegisterClientRequest, String)])
    func refusals(_ input: SSOOIDC.RegisterClientRequest, _ code: String) async throws {
        let world = try await OIDCWorld()
        #expect(try await refusal { try await world.register(input) } == code)
    }

    @Test("an id that was altered, and the secret of another one, are no client's")
    func forged() async throws {
        let world = try await OIDCWorld()
        let (one, other) = (try await world.client(), try await world.client())
        #expect(throws: OAuthError.unknownClient) {
            try world.core.clients.client(one.id, secret: other.secret, at: world.now)
        }
        var bytes = try #require(Base64.decodeURL(one.id))
        bytes[20] ^= 1
        #expect(throws: OAuthError.unknownClient) {
            try world.core.clients.client(Base64.encodeURL(bytes), at: world.now)
        }
        let elsewhere = try await OIDCWorld()
        #expect(throws: OAuthError.unknownClient) { try elsewhere.core.clients.client(one.id, at: world.now) }
    }
}

@Suite("Redirect URIs stay on the machine")
struct RedirectURITests {
    @Test(
        "only HTTP to a loopback name is one",
        arguments: [
            "https://127.0.0.1/x", "http://127.0.0.1.evil.example/x", "http://127.0.0.2/x", "http://evil.example/x",
            "http://127.0.0.1@evil.example/x", "http://user@127.0.0.1/x", "http://127.0.0.1:0/x",
            "http://127.0.0.1:65536/x", "http://127.0.0.1:08/x", "http://127.0.0.1:/x", "http://127.0.0.1:1:2/x",
            "http://127.0.0.1:80evil/x", "http://127.0.0.1\\@evil.example/x", "http://127.0.0.1/x#f",
            "http://127.0.0.1/x?y=z", "http://127.0.0.1/x\r\nSet-Cookie: a=b", "http://127.0.0.1/ x",
            "http://127.0.0.1/%0", "http://LOCALHOST.evil.example/", "HTTP://127.0.0.1/x", "//127.0.0.1/x",
            "javascript:alert(1)", "http://[::1]evil.example/", "http://[::2]/", "http://localhost.evil.example/",
            "http://localhost:80@evil.example/", "http://127.1/x", "http://0x7f.1/x", "http://2130706433/x", "",
            "http://127.0.0.1/ü", "urn:ietf:wg:oauth:2.0:oob",
        ])
    func refused(_ text: String) {
        #expect(RedirectURI(text) == nil)
    }

    @Test(
        "a port that was not registered is free, everything else is as registered",
        arguments: [
            ("http://127.0.0.1/oauth/callback", "http://127.0.0.1:4711/oauth/callback", true),
            ("http://127.0.0.1/oauth/callback", "http://127.0.0.1/oauth/callback", true),
            ("http://127.0.0.1:80/cb", "http://127.0.0.1:80/cb", true),
            ("http://127.0.0.1:80/cb", "http://127.0.0.1:81/cb", false),
            ("http://127.0.0.1:80/cb", "http://127.0.0.1/cb", false),
            ("http://127.0.0.1/cb", "http://localhost:80/cb", false),
            ("http://127.0.0.1/cb", "http://[::1]:80/cb", false),
            ("http://[::1]/cb", "http://[::1]:80/cb", true), ("http://localhost/cb", "http://localhost:80/cb", true),
            ("http://127.0.0.1/cb", "http://127.0.0.1:80/cb/", false),
            ("http://127.0.0.1/cb", "http://127.0.0.1:80/cb/../evil", false),
            ("http://127.0.0.1/cb", "http://127.0.0.1:80/%63b", false),
            ("http://127.0.0.1/cb", "http://127.0.0.1:80/CB", false), ("http://127.0.0.1", "http://127.0.0.1:80", true),
            ("http://127.0.0.1", "http://127.0.0.1:80/", false),
        ])
    func matching(_ registered: String, _ asked: String, _ isAdmitted: Bool) throws {
        #expect(try #require(RedirectURI(registered)).admits(try #require(RedirectURI(asked))) == isAdmitted)
    }

    @Test("what is added is encoded")
    func parameters() throws {
        let uri = try #require(RedirectURI("http://127.0.0.1:7/cb"))
        #expect(
            uri.with([("code", "a&b"), ("state", "x=\r\ny"), ("none", nil)])
                == "http://127.0.0.1:7/cb?code=a%26b&state=x%3D%0D%0Ay")
    }
}

@Suite("URLs that name the instance")
struct InstanceLocationTests {
    private let location = InstanceLocation(
        identityStoreID: OIDCWorld.storeID, instanceARN: OIDCWorld.instanceARN, publicURL: OIDCWorld.publicURL)

    @Test(
        "AWS's shapes with our ids and the public URL do",
        arguments: [
            "https://d-0123456789.awsapps.com/start", "https://d-0123456789.awsapps.com/start/",
            "https://d-0123456789.awsapps.com/start#/", "https://d-0123456789.awsapps.com/start/#",
            "https://D-0123456789.AWSAPPS.com/start", "https://id.example.com/start", "https://id.example.com/start#/",
            "https://id.example.com", "https://ssoins-0123456789abcdef.portal.eu-west-1.app.aws/",
            "https://identitycenter.amazonaws.com/ssoins-0123456789abcdef",
        ])
    func own(_ url: String) {
        #expect(location.isNamed(by: url))
    }

    @Test(
        "others do not",
        arguments: [
            "https://d-9999999999.awsapps.com/start", "http://d-0123456789.awsapps.com/start",
            "https://d-0123456789.awsapps.com.evil.example/start", "https://d-0123456789.awsapps.com/evil",
            "https://evil.example/start", "https://id.example.com.evil.example/start", "",
            "https://ssoins-ffffffffffffffff.portal.eu-west-1.app.aws/",
            "https://identitycenter.amazonaws.com/ssoins-ffffffffffffffff", "https://identitycenter.amazonaws.com/",
            "https://id.example.com/start/start", "https://user@d-0123456789.awsapps.com/start",
        ])
    func foreign(_ url: String) {
        #expect(!location.isNamed(by: url))
    }
}
