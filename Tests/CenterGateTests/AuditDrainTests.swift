import AWSProtocols
import CenterStore
import Platform
import Primitives
import Testing

@testable import CenterGate

@Suite struct AuditDrainTests {
    private func ids(_ folder: LogFolder) throws -> [String] {
        var ids: [String] = []
        try AuditLogReader(folder.log).read { ids.append($0.event?["eventID"]?.stringValue ?? "?") }
        return ids
    }

    private func record(_ name: String) -> AuditRecord {
        AuditRecord(event(name), id: UniqueID.make(.system))
    }

    @Test func aChangeAndItsEventAreCommittedTogether() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice")
            let operation = createUser(in: center.store)
            #expect(await center.perform(operation, as: keys, input: ["UserName": .string("bob")]).error == nil)
            let waiting = try await center.store.read { try $0.pendingEvents() }
            let event = try #require(try center.events().last)
            #expect(waiting.map(\.id) == [event["eventID"]?.stringValue])
            #expect(event["requestParameters"]?["userName"] == "bob")
            #expect(event["twinlock"]?["decision"] == "allowed")
            // The next change takes along what the log has by now.
            #expect(await center.perform(operation, as: keys, input: ["UserName": .string("carol")]).error == nil)
            #expect(try await center.store.read { try $0.pendingEvents().count } == 1)
            #expect(try await center.store.read { try $0.eventLogHead()?.sequence } == 1)
        }
    }

    @Test func aChangeThatFailsLeavesNoEventOfASuccess() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice")
            let input: WireFields = ["UserName": .string("bob"), "Path": .string("/fails/")]
            #expect(await center.perform(createUser(in: center.store), as: keys, input: input).error != nil)
            #expect(try await center.store.read { try $0.pendingEvents() } == [])
            #expect(try await center.userNames() == ["alice"])
            #expect(try center.events().map { $0["errorCode"] } == ["ValidationError"])
        }
    }

    @Test(arguments: 0...3) func eventsThatACrashLeftInTheStoreAreWrittenOnceEach(_ written: Int) async throws {
        try await LogFolder.with { folder in
            let store = try SQLiteStore.inMemory(entropy: .system)
            let log = try folder.open()
            try await log.resume(store, at: Center.now)
            try await log.append(event("Before"))
            try await log.noteProgress(in: store, at: Center.now)
            // Three changes are committed; the log has some of them, in the middle of other lines, when the end comes.
            let records = (0..<3).map { record("Change\($0)") }
            try await store.write { writer in for record in records { try writer.insert(record.pending) } }
            for record in records.prefix(written) {
                try await log.append(record)
                try await log.append(event("Between"))
            }
            try await log.close()
            for _ in 0..<2 {
                let again = try folder.open()
                try await again.resume(store, at: Center.now)
                try await again.close()
                #expect(try ids(folder).filter { records.map(\.id).contains($0) } == records.map(\.id))
                #expect(try await store.read { try $0.pendingEvents() } == [])
                #expect(try folder.verify(head: try await store.read { try $0.eventLogHead() }).comparison == .agrees)
            }
        }
    }

    @Test func anEventInTheStoreThatNobodyCanReadIsToldAsItIs() async throws {
        try await LogFolder.with { folder in
            let store = try SQLiteStore.inMemory(entropy: .system)
            try await store.write { try $0.insert(PendingEventRecord(id: "damaged", content: "{\"eventTime\":")) }
            let log = try folder.open()
            try await log.resume(store, at: Center.now)
            try await log.close()
            #expect(try folder.names() == ["AuditEventUnreadable"] && ids(folder) == ["damaged"])
            #expect(try folder.lines().first?.contains(#"{"content":"{\"eventTime\":"}"#) == true)
            #expect(try await store.read { try $0.pendingEvents() } == [])
        }
    }

    @Test func theLastLineMayBeTornWhileItsEventWaits() async throws {
        try await LogFolder.with { folder in
            let log = try folder.open()
            let change = record("Change")
            try await log.append(event("Before"))
            try await log.append(change)
            try await log.close()
            let bytes = try PrivateFile.read(folder.log)
            for cut in [1, 50, 300] {
                try PrivateFile.write(bytes.dropLast(cut), to: folder.log)
                let store = try SQLiteStore.inMemory(entropy: .system)
                try await store.write { try $0.insert(change.pending) }
                let again = try folder.open()
                try await again.resume(store, at: Center.now)
                try await again.close()
                #expect(try folder.names() == ["Before", "Change"])
                #expect(try folder.verify().firstBreak == nil)
            }
        }
    }

    @Test func anEmptyFileIsAnEmptyLog() async throws {
        try await LogFolder.with { folder in
            try PrivateFile.write([], to: folder.log)
            let store = try SQLiteStore.inMemory(entropy: .system)
            let log = try folder.open()
            try await log.resume(store, at: Center.now)
            try await log.append(event("First"))
            #expect(try folder.names() == ["First"])
            #expect(try folder.verify().firstBreak == nil)
        }
    }

    @Test func eventsStandInTheOrderOfTheirCommits() async throws {
        try await Center.with { center in
            let keys = try await center.user("alice")
            let operation = createUser(in: center.store)
            await withTaskGroup { group in
                for index in 0..<50 {
                    group.addTask {
                        let input: WireFields = ["UserName": .string("u\(index)")]
                        #expect(await center.perform(operation, as: keys, input: input).error == nil)
                    }
                }
            }
            let logged = try center.events().compactMap { $0["requestParameters"]?["userName"]?.stringValue }
            #expect(logged.count == 50)
            #expect(Set(logged) == Set(try await center.userNames()).subtracting(["alice"]))
            #expect(try await center.store.read { try $0.pendingEvents().count } <= 50)
        }
    }
}
