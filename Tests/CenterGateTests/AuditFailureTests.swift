import AWSModels
import AWSProtocols
import CenterStore
import Platform
import Primitives
import Synchronization
import Testing

@testable import CenterGate

@Suite struct AuditFailureTests {
    @Test(arguments: [Fault.Kind.full, .fullAfter(10), .fullAfter(1100), .notSynchronized, .readOnly])
    func nothingIsRecordedWhileTheDiskTakesNothingAndTheLogGoesOnAfterwards(_ kind: Fault.Kind) async throws {
        try await LogFolder.with { folder in
            let told = Mutex<[String]>([])
            let log = try folder.open { health in
                switch health {
                case .unavailable: told.withLock { $0.append("unavailable") }
                case .resumed: told.withLock { $0.append("resumed") }
                }
            }
            try await log.append(event("Before"))
            folder.fault.kind = kind
            for _ in 0..<3 {
                await #expect(throws: AuditLogError.self) { try await log.append(event("Refused")) }
                await #expect(throws: AuditLogError.self) { try await log.requireWritable(at: Center.now) }
            }
            folder.fault.kind = .none
            try await log.requireWritable(at: Center.now)
            try await log.append(event("After"))
            #expect(try folder.names() == ["Before", "AuditLogResumed", "After"])
            #expect(try folder.verify().firstBreak == nil)
            #expect(told.withLock { $0 } == ["unavailable", "resumed"])
        }
    }

    @Test func aFailedWriteLeavesNothingThatTheNextStartWouldTakeForALine() async throws {
        try await LogFolder.with { folder in
            let log = try folder.open()
            try await log.append(event("Before"))
            folder.fault.kind = .fullAfter(200)
            await #expect(throws: AuditLogError.self) { try await log.append(event("Refused")) }
            try await log.close()
            folder.fault.kind = .none
            let again = try folder.open()
            try await again.append(event("After"))
            #expect(try folder.names() == ["Before", "After"])
            #expect(try folder.verify().firstBreak == nil)
        }
    }

    @Test func changesAreRefusedBeforeTheyAreMade() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice")
            try await LogFolder.with { folder in
                let gate = Gate(store: center.store, sealer: center.sealer, audit: try folder.open())
                func perform(_ name: String) async -> ServiceError? {
                    let body = Array(name.utf8)
                    return await gate.perform(createUser(in: center.store), center.facts(keys, body: body), body: body)
                    {
                        ["UserName": .string(name)]
                    }.error
                }
                #expect(await perform("first") == nil)
                folder.fault.kind = .full
                // The log was well until now: the change is made, and its event waits in the store.
                #expect(await perform("second") == nil)
                #expect(try await center.store.read { try $0.pendingEvents().count } == 1)
                let refused = try #require(await perform("third"))
                #expect(refused.code == "ServiceUnavailable")
                #expect(refused.httpStatus == 503)
                #expect(refused.message.contains("No space left on device"))
                #expect(!refused.message.contains(folder.path))
                #expect(try await center.userNames() == ["alice", "first", "second"])
                folder.fault.kind = .none
                #expect(await perform("fourth") == nil)
                #expect(try folder.names() == ["CreateUser", "AuditLogResumed", "CreateUser", "CreateUser"])
                #expect(try folder.verify().firstBreak == nil)
            }
        }
    }

    @Test func whatADiskRefusesIsSaidInTheSameWordsForTheDatabase() throws {
        let error = StoreError.notWritable(path: "/data/center.db", detail: "database or disk is full")
        let refusal = try #require(ServiceError(unwritable: error))
        #expect(refusal.httpStatus == 503)
        #expect(refusal.message.contains("database or disk is full"))
        #expect(!refusal.message.contains("/data"))
        #expect(ServiceError(unwritable: StoreError.missing(table: "users", row: "x")) == nil)
    }
}

extension Center {
    func userNames() async throws -> [String] {
        try await store.read { try $0.users(in: Self.account, ListQuery(limit: 1000)).items.map(\.name) }
    }
}

/// An operation that makes a user, its event with it.
func createUser(in store: any Store) -> AnyGateOperation {
    AnyGateOperation(
        GateOperation(IAM.createUser) { input, call in
            .request("iam:CreateUser", on: "arn:aws:iam::\(call.accountID):user/\(input.userName)")
        } run: { input, call in
            try await store.change(call) { writer in
                try writer.insert(
                    UserRecord(
                        accountID: call.accountID,
                        id: AWSIdentifiers.make(.user, accountID: call.accountID, entropy: .system),
                        name: input.userName, createdAt: call.now))
                if input.path == "/fails/" { throw ServiceError.validation("it fails") }
                return IAM.CreateUserResponse()
            }
        })
}
