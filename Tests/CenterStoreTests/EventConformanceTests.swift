import CenterStore
import Platform
import Primitives
import Synchronization
import Testing

@Suite("Events that wait, and how far the log went")
struct EventConformanceTests {
    private let first = PendingEventRecord(id: "e1", content: #"{"eventName":"First"}"#)
    private let second = PendingEventRecord(id: "e2", content: #"{"eventName":"Second"}"#)

    @Test("events are kept in their order until they are removed, and are no change", arguments: StoreKind.allCases)
    func order(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            store.observeChanges { _ in Issue.record("nothing changed") }
            try await store.write { try $0.insert(first) }
            try await store.write { try $0.insert(second) }
            #expect(try await store.read { try $0.pendingEvents() } == [first, second])
            await #expect(throws: StoreError.duplicate(table: "pending_events", row: "e1")) {
                try await store.write { try $0.insert(first) }
            }
            try await store.write { try $0.removePendingEvents(["e1", "never there"]) }
            #expect(try await store.read { try $0.pendingEvents() } == [second])
        }
    }

    @Test("an event is kept with its change or not at all", arguments: StoreKind.allCases)
    func together(_ kind: StoreKind) async throws {
        struct Stop: Error {}
        try await kind.withStore { store in
            let ran = Mutex(0)
            await #expect(throws: Stop.self) {
                try await store.write { writer in
                    try writer.insert(user("alice"))
                    try writer.insert(first)
                    writer.afterCommit { ran.withLock { $0 += 1 } }
                    throw Stop()
                }
            }
            #expect(ran.withLock { $0 } == 0)
            #expect(try await store.read { try $0.pendingEvents() } == [])
            try await store.write { writer in
                try writer.insert(first)
                writer.afterCommit { ran.withLock { $0 += 1 } }
            }
            #expect(ran.withLock { $0 } == 1)
        }
    }

    @Test("the last head counts", arguments: StoreKind.allCases)
    func head(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            #expect(try await store.read { try $0.eventLogHead() } == nil)
            for sequence: Int64 in [1, 7] {
                let head = EventLogHeadRecord(sequence: sequence, hash: "h\(sequence)", at: birth)
                try await store.write { try $0.note(head) }
                #expect(try await store.read { try $0.eventLogHead() } == head)
            }
        }
    }

    @Test("what is known of the log is read beside the process that serves the center")
    func beside() async throws {
        try await withFolder { path in
            let folder = CenterFolder("\(path)/center")
            try folder.create(entropy: .system) { try $0.insert(AccountRecord(id: account, createdAt: birth)) }
            let opened = try folder.open(entropy: .system)
            let head = EventLogHeadRecord(sequence: 3, hash: "h", at: birth)
            try await opened.store.write { writer in
                try writer.note(head)
                try writer.insert(first)
            }
            let known = try folder.readEventLogKnowledge(entropy: .system)
            #expect(known.head == head)
            #expect(known.pending == 1)
            try opened.store.close()
            #expect(try folder.readEventLogKnowledge(entropy: .system).head == head)
        }
    }

    @Test("a head that was put there without the center's key is noticed")
    func forged() async throws {
        try await withFolder { path in
            let (one, other) = (CenterFolder("\(path)/one"), CenterFolder("\(path)/other"))
            for folder in [one, other] {
                try folder.create(entropy: .system) { try $0.insert(AccountRecord(id: account, createdAt: birth)) }
                let opened = try folder.open(entropy: .system)
                try await opened.store.write { try $0.note(EventLogHeadRecord(sequence: 3, hash: "h", at: birth)) }
                try opened.store.close()
            }
            // The database of one center under the key of the other.
            try PrivateFile.write(try PrivateFile.read(other.databasePath), to: one.databasePath)
            #expect(throws: StoreError.wrongKey(path: one.keyPath)) {
                _ = try one.readEventLogKnowledge(entropy: .system)
            }
        }
    }
}
