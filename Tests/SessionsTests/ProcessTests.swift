import Platform
import Primitives
import Sessions
import SharedConfig
import SigV4
import Testing

@Suite struct ProcessTests {
    private func world(_ output: String, status: Int = 0, line: String = "tool 'a b' --x") throws -> World {
        let world = try World("[profile p]\ncredential_process = \(line)\naws_account_id = 111122223333\n")
        world.commandsPrint(output, status: status)
        return world
    }

    private let session =
        #"{"Version":1,"AccessKeyId":"ASIA1","SecretAccessKey":"s","SessionToken":"t","Expiration":"2026-11-21T11:00:00Z"}"#

    @Test func itsSessionIsHandedOnWithoutACall() async throws {
        let world = try world(session)
        let result = try await world.credentials("p")
        #expect(result.credentials.accessKeyID == "ASIA1")
        #expect(result.expiration == Timestamp(iso8601: "2026-11-21T11:00:00Z"))
        #expect(result.accountID == "111122223333")
        #expect(world.sent.isEmpty)
        #expect(world.commands == [["tool", "a b", "--x"]])
    }

    @Test func itsLongLivedKeysAreNotHandedOn() async throws {
        let world = try world(#"{"Version":1,"AccessKeyId":"AKIA1","SecretAccessKey":"s"}"#)
        #expect(try await world.credentials("p").credentials.sessionToken != nil)
        #expect(world.actions == ["GetSessionToken"])
    }

    @Test(arguments: [
        ("", 0), ("not json", 0), ("[]", 0), (#"{"Version":2,"AccessKeyId":"A","SecretAccessKey":"s"}"#, 0),
        (#"{"Version":1,"SecretAccessKey":"s"}"#, 0), (#"{"Version":1,"AccessKeyId":"A"}"#, 0),
        (#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"hush","Expiration":"soon"}"#, 0),
        (#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"hush","Expiration":"2020-01-01T00:00:00Z"}"#, 0),
        (#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"hush"}"#, 1),
        (#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"hush","SessionToken":"t\nLD_PRELOAD=/x"}"#, 0),
        (#"{"Version":1,"AccessKeyId":"A","SecretAccessKey":"hush\u0000"}"#, 0),
        (#"{"Version":1,"AccessKeyId":"A'\u0301; id; '\u0301","SecretAccessKey":"hush"}"#, 0),
    ])
    func whatItPrintsIsCheckedAndNeverRepeated(output: String, status: Int) async throws {
        let world = try world(output, status: status)
        let error = await #expect(throws: SessionError.self) { try await world.credentials("p") }
        #expect(error?.code == .command)
        #expect(error?.location?.line == 2)
        #expect(error?.description.contains("hush") == false)
    }

    @Test func aCommandThatRunsItselfIsStopped() async throws {
        let world = try world(session)
        _ = try await world.credentials("p")
        let environment = try #require(world.environments.first)
        let inner = try World(
            "[profile p]\ncredential_process = x\n", credentials: "", environment: environment.variables)
        let error = await #expect(throws: SessionError.self) { try await inner.credentials("p") }
        #expect(error?.message.contains("runs itself") == true)
        #expect(inner.commands.isEmpty)
    }

    @Test func aShellIsUsedOnlyForAShellsOperators() async throws {
        let piped = try world(session, line: "a | b")
        _ = try await piped.credentials("p")
        #expect(piped.commands == [["/bin/sh", "-c", "a | b"]])
        let plain = try world(session, line: "a 'x|y' $HOME `id` '|' --u=http://h/?a=1&b=2")
        _ = try await plain.credentials("p")
        #expect(plain.commands == [["a", "x|y", "$HOME", "`id`", "|", "--u=http://h/?a=1&b=2"]])
    }

    @Test func openQuotesAreRefused() async throws {
        await #expect(throws: SessionError.self) { try await world(session, line: "a 'b").credentials("p") }
    }
}
