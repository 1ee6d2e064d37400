import Platform
import Primitives
import Sessions
import SharedConfig
import SigV4
import Testing

private let config = "[profile r]\nrole_arn = arn:r\nsource_profile = base\n"
private let keys = "[base]\naws_access_key_id = AKIA1\naws_secret_access_key = s\n"

@Suite struct ErrorTests {
    private func failure(
        _ answer: @escaping @Sendable (AWSRequest) throws(TransportError) -> AWSResponse
    ) async throws -> (SessionError, World) {
        let world = try World(config, credentials: keys, answer: answer)
        let error = await #expect(throws: SessionError.self) { try await world.credentials("r") }
        return (try #require(error), world)
    }

    @Test func aRefusalNamesWhatWhereAndWhatToDo() async throws {
        let (error, world) = try await failure { _ in STSDouble.error("AccessDenied", "not authorized") }
        #expect(error.description == "config:2: cannot assume arn:r: AccessDenied: not authorized")
        #expect(error.hint?.contains("mfa_serial") == true)
        #expect(error.exitStatus == 1)
        #expect(world.sent.count == 1)
    }

    @Test func aClockThatIsOffIsNamed() async throws {
        let (error, _) = try await failure { _ in
            STSDouble.error(
                "SignatureDoesNotMatch", "expired", headers: ["Date": STSDouble.start.adding(seconds: 1200).httpDate])
        }
        #expect(error.description.contains("this machine's clock is 20 minutes behind"))
        #expect(error.hint?.contains("clock") == true)
    }

    @Test func anUnknownKeyIsExplained() async throws {
        let (error, _) = try await failure { _ in
            STSDouble.error("InvalidClientTokenId", "The security token included in the request is invalid.")
        }
        #expect(error.hint?.contains("AKIA1") == true)
    }

    @Test func aServiceThatIsDownIsAskedThreeTimes() async throws {
        let (error, world) = try await failure { _ in STSDouble.response("", status: 503) }
        #expect(error.code == .refused)
        #expect(world.sent.count == 3)
    }

    @Test(arguments: ["", "<html></html>", "<AssumeRoleResponse/>", "not xml", "<!DOCTYPE x><AssumeRoleResponse/>"])
    func aNonsensicalAnswerIsNoCrash(body: String) async throws {
        let (error, _) = try await failure { _ in STSDouble.response(body) }
        #expect(error.code == .unreachable)
    }

    @Test(arguments: ["t&#10;LD_PRELOAD=/x", "t&#x9B;31m", "'\u{301}; id; '\u{301}", "t t", ""])
    func anAnswerWhoseTokenIsNoTokenIsRefused(token: String) async throws {
        let (error, _) = try await failure { request in
            let answer = String(decoding: STSDouble.answer(request).body, as: UTF8.self)
            let parts = answer.split(separator: ">tokentoken<")
            return STSDouble.response("\(parts[0])>\(token)<\(parts[1])")
        }
        #expect(error.code == .unreachable)
        #expect(error.message.contains("not visible ASCII"))
    }

    @Test func aRedirectIsNotFollowed() async throws {
        let (error, world) = try await failure { _ in
            STSDouble.response("", status: 302, headers: ["Location": "https://evil.example"])
        }
        #expect(error.code == .unreachable)
        #expect(world.sent.count == 1)
    }

    @Test(arguments: [
        "role_arn = r\nweb_identity_token_file = f", "role_arn = r\ncredential_source = Ec2InstanceMetadata",
    ])
    func whatThisVersionCannotDoIsNamedWithItsLine(lines: String) async throws {
        let world = try World("[profile p]\n\(lines)\n[sso-session x]\nsso_start_url = u\nsso_region = r\n")
        let error = await #expect(throws: SessionError.self) { try await world.credentials("p") }
        #expect(error?.code == .unsupported)
        #expect(error?.location != nil)
        #expect(error?.message.contains("profile p") == true)
    }

    @Test func aSessionWithoutARoleGivesNoCredentialsAndSaysHowToAddOne() async throws {
        let world = try World(
            "[profile p]\nsso_session = x\n[sso-session x]\nsso_start_url = u\nsso_region = r\n")
        let error = await #expect(throws: SessionError.self) { try await world.credentials("p") }
        #expect(error?.code == .configuration && error?.location?.line == 2)
        #expect(error?.hint?.contains("twinlock configure sso --profile p") == true)
    }

    @Test func theNetworkBeingDownLeavesWhatIsLeft() async throws {
        let world = try World(config, credentials: keys)
        let first = try await world.credentials("r")
        let offline = try World(config, credentials: keys, vault: world.vault) { _ throws(TransportError) in
            throw TransportError("no route", isBeforeSending: true)
        }
        offline.pass(seconds: 3000)
        #expect(try await offline.credentials("r").expiration == first.expiration)
        offline.pass(seconds: 600)
        await #expect(throws: SessionError.self) { try await offline.credentials("r") }
    }

    @Test(arguments: ["evil.example/", "us-east-1.evil.example", "a b", "EU", "x#", "../"])
    func aRegionThatIsNoNameOfARegionNeverBecomesAHost(region: String) async throws {
        let world = try World(config + "region = \(region)\n", credentials: keys)
        await #expect(throws: SessionError.self) { try await world.credentials("r") }
        #expect(world.sent.isEmpty)
    }

    @Test(arguments: [
        "ftp://x", "https://u@h", "https://h?x", "https://h#x", "https://", "https://h:0", "https://h:x", "h",
    ])
    func anEndpointThatIsNoAddressIsRefused(url: String) async throws {
        let world = try World(config + "endpoint_url = \(url)\n", credentials: keys)
        let error = await #expect(throws: SessionError.self) { try await world.credentials("r") }
        #expect(error?.code == .configuration)
        #expect(error?.location?.line == 4)
    }
}
