import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Platform
import Primitives
import SigV4
import Synchronization
import Testing

@Suite struct PipelineTests {
    private let input: WireFields = ["UserName": .string("bob")]

    @Test func anAllowedOperationRunsAndIsRecorded() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice")
            #expect(await center.perform(deleteUser(), as: keys, input: input) == .success([:]))
            let event = try #require(try center.events().last)
            #expect(event["eventName"] == "DeleteUser")
            #expect(event["eventSource"] == "iam.amazonaws.com")
            #expect(event["awsRegion"] == "eu-central-1")
            #expect(event["sourceIPAddress"] == "192.0.2.7")
            #expect(event["userIdentity"]?["type"] == "IAMUser")
            #expect(event["userIdentity"]?["userName"] == "alice")
            #expect(event["userIdentity"]?["sessionContext"] == nil)
            #expect(event["requestParameters"]?["userName"] == "bob")
            #expect(event["eventTime"] == .string(Center.now.iso8601))
            #expect(event["readOnly"] == false)
            #expect(event["errorCode"] == nil)
            #expect(event["twinlock"]?["decision"] == "allowed")
            #expect(event["twinlock"]?["mfa"] == "absent")
            #expect(event["twinlock"]?["judgements"]?.arrayValue?.first?["statements"] == [.string("Inline#1 \"Own\"")])
        }
    }

    @Test func nothingRunsThatIsNotAuthenticatedValidAndAllowed() async throws {
        try await Center.with { center in
            let runs = Mutex(0)
            let operation = deleteUser { runs.withLock { $0 += 1 } }
            let keys = try await center.user("alice", allows: "iam:GetUser")
            var forged = keys
            forged.secretAccessKey = Secret(utf8: "another")
            #expect(await center.perform(operation, as: keys, input: input).error?.code == "AccessDenied")
            #expect(await center.perform(operation, as: forged, input: input).error?.code == "SignatureDoesNotMatch")
            let root = try await center.root()
            #expect(await center.perform(operation, as: root, input: [:]).error?.code == "ValidationError")
            #expect(
                await center.perform(operation, as: root, input: ["UserName": .string("no/such")]).error?.code
                    == "ValidationError")
            #expect(
                await center.perform(operation, as: root, input: ["UserName": .integer(1)]).error?.httpStatus == 400)
            let facts = center.facts(root, body: [1])
            #expect(
                await center.gate.perform(operation, facts, body: [2]) { input }.error?.code == "SignatureDoesNotMatch")
            #expect(runs.withLock { $0 } == 0)
            #expect(try center.events().count == 6)
        }
    }

    @Test func refusalsAreRecordedWithTheirReason() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice", allows: nil)
            _ = await center.perform(deleteUser(), as: keys, input: input)
            let denied = try #require(try center.events().last)
            #expect(denied["errorCode"] == "AccessDenied")
            #expect(denied["twinlock"]?["decision"] == "implicitDeny")
            #expect(denied["twinlock"]?["judgements"]?.arrayValue?.first?["missing"] == ["identity"])
            var forged = keys
            forged.secretAccessKey = Secret(utf8: "another")
            _ = await center.perform(deleteUser(), as: forged, input: input)
            let unknown = try #require(try center.events().last)
            #expect(unknown["userIdentity"] == ["type": "Unknown"])
            #expect(unknown["errorCode"] == "SignatureDoesNotMatch")
            #expect(unknown["requestParameters"] == .null)
        }
    }

    @Test func sessionsAreRecordedWithTheirIssuer() async throws {
        try await Center.with { center in
            _ = try await center.user("alice")
            let alice = try await center.userRecord("alice")
            let session = try center.session(of: .user(id: alice.id)) { $0.mfaSince = Center.now }
            _ = await center.perform(deleteUser(), as: session, input: input)
            let attributes = try center.events().last?["userIdentity"]?["sessionContext"]?["attributes"]
            #expect(attributes?["mfaAuthenticated"] == "true")
            #expect(attributes?["creationDate"] == .string(Center.now.iso8601))
        }
    }

    @Test func aSessionWithoutMFAHasNoWayToIAM() async throws {
        try await Center.with { center in
            _ = try await center.user("alice")
            let alice = try await center.userRecord("alice")
            for principal in [SessionClaims.Principal.user(id: alice.id), .root] {
                let plain = try center.session(of: principal)
                #expect(
                    await center.perform(deleteUser(), as: plain, input: input).error
                        == ServiceError(
                            code: "InvalidClientTokenId",
                            message: "The security token included in the request is invalid", httpStatus: 403))
                let mfa = try center.session(of: principal) { $0.mfaSince = Center.now }
                #expect(await center.perform(deleteUser(), as: mfa, input: input).error == nil)
            }
        }
    }

    @Test func whatFailsInsideStaysInside() async throws {
        struct Internal: Error { var secret = "hunter2" }
        let folder = "/tmp/twinlock-gate-\(Hex.encode(Entropy.system.bytes(8)))"
        try PrivateFile.createDirectory(folder)
        defer { try? PrivateFile.removeDirectory(folder) }
        try await Center.with { center in
            let reported = Mutex<[String]>([])
            let gate = Gate(
                store: center.store, sealer: center.sealer,
                audit: try AuditLog("\(folder)/other.jsonl", sealer: center.sealer, entropy: .system)
            ) { _, id in reported.withLock { $0.append(id) } }
            let facts = center.facts(try await center.root(), body: [1])
            let result = await gate.perform(deleteUser { throw Internal() }, facts, body: [1]) { input }
            #expect(result.error?.httpStatus == 500)
            #expect(result.error?.code == "InternalFailure")
            #expect(result.error?.message.contains("hunter2") == false)
            #expect(reported.withLock { $0 } == [facts.requestID])
        }
    }
}
