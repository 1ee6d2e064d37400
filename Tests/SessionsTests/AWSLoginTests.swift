import Crypto
import Platform
import Primitives
import SharedConfig
import SigV4
import Testing

@testable import Sessions

struct AWSLoginTests {
    private static let session = "arn:aws:iam::111122223333:user/ana"
    private let config = "[profile dev]\nlogin_session = \(AWSLoginTests.session)\nregion = eu-west-1\n"
    private let key = P256.Signing.PrivateKey()

    private func world(left: Int64, environment: [String: String] = [:], _ sso: SSODouble) throws -> World {
        let world = try World(config, environment: environment) { sso.answer($0) }
        let access: JSON = [
            "accessKeyId": "ASIAOLD", "secretAccessKey": "hush", "sessionToken": "old", "accountId": "111122223333",
            "expiresAt": .string(world.now.adding(seconds: left).iso8601),
        ]
        let entry: JSON = [
            "accessToken": access, "tokenType": "aws_sigv4", "refreshToken": "refresh", "idToken": "id",
            "clientId": "arn:aws:signin:::devtools/same-device", "dpopKey": .string(key.pemRepresentation),
        ]
        world.logins.write(Secret(entry.bytes), under: CacheName.login(session: Self.session), until: world.now)
        return world
    }

    private let renewed = SSODouble.json(
        """
        {"accessToken":{"accessKeyId":"ASIANEW","secretAccessKey":"hush","sessionToken":"new"},"tokenType":"aws_sigv4",\
        "expiresIn":900,"refreshToken":"refresh2"}
        """)

    @Test func whatIsFreshIsTakenWithoutAConnection() throws {
        let world = try world(left: 600, SSODouble())
        let found = try #require(try world.broker.cached(ProfileSelection(name: "dev", isExplicit: true)))
        #expect(found.credentials.accessKeyID == "ASIAOLD" && found.accountID == "111122223333")
        #expect(found.expiration == world.now.adding(seconds: 600) && world.connections == 0)
    }

    @Test func whatIsOldIsRenewedWithTheKeyAndKeptWithAllElse() async throws {
        let sso = SSODouble()
        let world = try world(left: 200, sso)
        sso.say(renewed, to: "/v1/token")
        let found = try await world.credentials("dev")
        #expect(found.credentials.accessKeyID == "ASIANEW")
        let request = try #require(world.sent.first)
        #expect(request.url == "https://eu-west-1.signin.aws.amazon.com/v1/token")
        let kept = try #require(try world.logins.json(CacheName.login(session: Self.session)))
        #expect(kept["refreshToken"]?.stringValue == "refresh2" && kept["idToken"]?.stringValue == "id")
        #expect(kept["accessToken"]?["accountId"]?.stringValue == "111122223333")
        #expect(kept["accessToken"]?["expiresAt"]?.stringValue == world.now.adding(seconds: 900).iso8601)
    }

    @Test func theProofNamesTheRequestAndHoldsUnderItsKey() async throws {
        let sso = SSODouble()
        let world = try world(left: -5, environment: ["AWS_ENDPOINT_URL_SIGNIN": "https://s.example/x"], sso)
        sso.say(renewed, to: "/x/v1/token")
        _ = try await world.credentials("dev")
        let parts = try #require(world.sent.first?.headers["DPoP"]).split(separator: ".").map(String.init)
        let header = try JSON.parse(try #require(Base64.decodeURL(parts[0])))
        #expect(header["typ"] == "dpop+jwt" && header["alg"] == "ES256" && header["jwk"]?["d"] == nil)
        let payload = try JSON.parse(try #require(Base64.decodeURL(parts[1])))
        #expect(payload["htm"] == "POST" && payload["htu"] == "https://s.example/x/v1/token")
        #expect(payload["iat"]?.integerValue == world.now.seconds)
        let signature = try P256.Signing.ECDSASignature(rawRepresentation: try #require(Base64.decodeURL(parts[2])))
        #expect(key.publicKey.isValidSignature(signature, for: Array("\(parts[0]).\(parts[1])".utf8)))
    }

    @Test func aSignInThatIsOverNeedsAPersonAndAws() async throws {
        let sso = SSODouble()
        let world = try world(left: -5, sso)
        sso.say(
            SSODouble.json(
                "{\"error\":\"TOKEN_EXPIRED\"}", status: 400, headers: ["x-amzn-ErrorType": "AccessDeniedException"]),
            to: "/v1/token")
        let error = await #expect(throws: SessionError.self) { try await world.credentials("dev") }
        #expect(error?.code == .loginNeeded && error?.message.hasSuffix("aws login --profile dev") == true)
        #expect(error?.location?.line == 2)
    }

    @Test func aSignInThatIsNotThereNeedsAPerson() async throws {
        let world = try World(config)
        let error = await #expect(throws: SessionError.self) { try await world.credentials("dev") }
        #expect(error?.code == .loginNeeded)
    }

    @Test func whatIsLeftIsUsedWhenTheServiceIsAway() async throws {
        let sso = SSODouble()
        let world = try world(left: 200, sso)
        for _ in 0..<3 { sso.say(SSODouble.json("{}", status: 503), to: "/v1/token") }
        #expect(try await world.credentials("dev").credentials.accessKeyID == "ASIAOLD")
    }
}
