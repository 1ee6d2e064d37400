import OneTimePassword
import Platform
import Primitives
import Sessions
import SharedConfig
import SigV4
import Synchronization
import Testing

private let keys = "aws_access_key_id = AKIA1\naws_secret_access_key = s\nmfa_serial = m-12345678\n"

@Suite struct CodeTests {
    @Test func nobodyThereMeansLoginNeeded() async throws {
        let world = try World("[profile a]\n" + keys)
        let error = await #expect(throws: SessionError.self) { try await world.credentials("a") }
        #expect(error?.exitStatus == 3)
        #expect(error?.location?.line == 4)
        #expect(world.sent.isEmpty)
    }

    @Test(arguments: ["12345", "1234567", "12345a", "１２３４５６", ""])
    func whatIsNoCodeIsNotSent(code: String) async throws {
        let world = try World("[profile a]\n" + keys)
        world.give(code)
        let error = await #expect(throws: SessionError.self) { try await world.credentials("a") }
        #expect(error?.exitStatus == 4)
        #expect(world.sent.isEmpty)
    }

    @Test func aRefusalIsSharedWithThoseWhoWaitedAndForgottenSoon() async throws {
        let world = try World("[profile a]\n" + keys) { _ in STSDouble.codeRefused }
        world.give("111111", "222222", "333333")
        let first = await #expect(throws: SessionError.self) { try await world.credentials("a") }
        #expect(first?.exitStatus == 4)
        let second = await #expect(throws: SessionError.self) { try await world.credentials("a") }
        #expect(second?.exitStatus == 4)
        #expect(world.asked.count == 1)
        world.pass(seconds: 3)
        await #expect(throws: SessionError.self) { try await world.credentials("a") }
        #expect(world.asked.count == 2)
    }

    @Test func manyAtOnceAskOnce() async throws {
        let world = try World("[profile a]\n" + keys)
        world.give("123456")
        try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<12 { group.addTask { try await world.credentials("a").credentials.accessKeyID } }
            for try await identifier in group { #expect(identifier == "ASIA43200") }
        }
        #expect(world.asked.count == 1)
        #expect(world.actions == ["GetSessionToken"])
    }

    @Test func aSeedsCodeIsUsedOnceAndTheNextStepWaitedFor() async throws {
        let generator = try TOTP(secret: Secret(utf8: "12345678901234567890"))
        let vault = MemoryVault(seeds: ["m-12345678": generator])
        let role =
            "[profile r]\nrole_arn = arn:r\nsource_profile = a\nmfa_serial = m-12345678\nduration_seconds = 7200\n"
        let world = try World("[profile a]\n" + keys + role, vault: vault)
        _ = try await world.credentials("a")
        world.pass(seconds: 5)
        _ = try await world.credentials("r")
        let codes = world.sent.compactMap { $0.form["TokenCode"] }
        #expect(
            codes == [generator.code(at: STSDouble.start), generator.code(at: STSDouble.start.adding(seconds: 30))])
        #expect(world.asked.isEmpty)
        #expect(world.slept >= 25_000)
    }

    @Test func aSeedsCodeThatWasUsedElsewhereIsFollowedByTheNext() async throws {
        let generator = try TOTP(secret: Secret(utf8: "12345678901234567890"))
        let refused = generator.code(at: STSDouble.start)
        let world = try World("[profile a]\n" + keys, vault: MemoryVault(seeds: ["m-12345678": generator])) { request in
            request.form["TokenCode"] == refused ? STSDouble.codeRefused : STSDouble.answer(request)
        }
        _ = try await world.credentials("a")
        #expect(world.sent.count == 2)
    }

    @Test func mfaProcessPrintsTheCode() async throws {
        let world = try World("[profile a]\nmfa_process = show 'my code'\n" + keys)
        world.commandsPrint("  123456\n")
        _ = try await world.credentials("a")
        #expect(world.sent.first?.form["TokenCode"] == "123456")
        #expect(world.commands == [["show", "my code"]])
    }

    @Test func aRequestWithACodeIsNotSentTwice() async throws {
        let world = try World("[profile a]\n" + keys) { request throws(TransportError) in
            throw TransportError("lost", isBeforeSending: false)
        }
        world.give("123456")
        let error = await #expect(throws: SessionError.self) { try await world.credentials("a") }
        #expect(error?.code == .unreachable)
        #expect(world.sent.count == 1)
    }

    @Test(arguments: [
        ("http://sts.example.com", false), ("http://127.0.0.1:7380", true), ("http://localhost", true),
        ("http://[::1]:1", true), ("http://127.0.0.1.example.com", false), ("https://sts.example.com", true),
    ])
    func noCodeGoesOverPlainHTTPBeyondThisMachine(url: String, isAllowed: Bool) async throws {
        let world = try World("[profile a]\nendpoint_url = \(url)\n" + keys)
        world.give("123456")
        if isAllowed {
            _ = try await world.credentials("a")
        } else {
            let error = await #expect(throws: SessionError.self) { try await world.credentials("a") }
            #expect(error?.code == .configuration)
            #expect(world.sent.isEmpty)
            #expect(world.asked.isEmpty, "nobody types a code that is then not sent")
        }
    }

    @Test func noSessionTokenGoesOverPlainHTTPBeyondThisMachine() async throws {
        let chain = "[profile r]\nrole_arn = arn:r\nsource_profile = t\nendpoint_url = http://sts.example.com\n"
        let token = "[profile t]\naws_access_key_id = ASIA1\naws_secret_access_key = s\naws_session_token = t\n"
        let world = try World(chain + token)
        await #expect(throws: SessionError.self) { try await world.credentials("r") }
        #expect(world.sent.isEmpty)
    }

    @Test(arguments: [
        ("http://sts.example.com:8080", true), ("http://127.0.0.1:7380", false), ("https://sts.example.com", false),
    ])
    func aSessionThatOthersCanReadIsWarnedOf(url: String, isWarned: Bool) async throws {
        let keys = "aws_access_key_id = AKIA1\naws_secret_access_key = s\n"
        let world = try World(
            "[profile r]\nrole_arn = arn:aws:iam::1:role/r\nsource_profile = a\nendpoint_url = \(url)\n[profile a]\n"
                + keys)
        _ = try await world.credentials("r")
        #expect(world.actions == ["AssumeRole"])
        let warnings = world.state.withLock { $0.said }
        #expect(warnings.count == (isWarned ? 1 : 0))
        for warning in warnings {
            #expect(warning.contains("endpoint_url \(url)/ (config:4) is plain http"))
            #expect(warning.hasSuffix("export AWS_ENDPOINT_URL=https://…"))
        }
    }

    @Test func noSeedIsMadeOverPlainHTTPBeyondThisMachine() async throws {
        let world = try World("[profile a]\nendpoint_url = http://iam.example.com\n" + keys)
        let devices = MFADevices(world.context, ProfileSelection(name: "a", isExplicit: true))
        let error = await #expect(throws: SessionError.self) { try await devices.create("x") }
        #expect(error?.code == .configuration)
        #expect(world.sent.isEmpty)
    }
}
