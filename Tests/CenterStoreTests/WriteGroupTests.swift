import CenterStore
import Platform
import Primitives
import Synchronization
import Testing

@Suite struct WriteGroupTests {
    private struct Refused: Error {}

    private final class Seen: Sendable {
        private let all = Mutex<Set<Int>>([])

        var count: Int { all.withLock { $0.count } }
        func add(_ index: Int) { _ = all.withLock { $0.insert(index) } }
        func has(_ index: Int) -> Bool { all.withLock { $0.contains(index) } }
    }

    /// A transaction that throws is undone alone, whatever is committed with it.
    @Test func transactionsThatWaitTogetherStandEachForThemselves() async throws {
        let store = try SQLiteStore.inMemory(entropy: .system)
        let kept = try await withThrowingTaskGroup(of: Int?.self) { group in
            for index in 0..<200 {
                group.addTask {
                    do {
                        return try await store.write { writer in
                            try writer.insert(Self.notice(index))
                            if index.isMultiple(of: 3) { throw Refused() }
                            return index
                        }
                    } catch is Refused {
                        return nil
                    }
                }
            }
            return try await group.reduce(into: Set<Int>()) { all, each in if let each { all.insert(each) } }
        }
        #expect(kept == Set((0..<200).filter { !$0.isMultiple(of: 3) }))
        let found = try await store.read { try $0.notices().map(\.name) }
        #expect(Set(found) == Set(kept.map { "N\($0)" }))
    }

    /// What is to be done after a commit is done before anybody is told of it, and not for what was undone.
    @Test func whatFollowsACommitIsDoneBeforeItIsAcknowledged() async throws {
        let store = try SQLiteStore.inMemory(entropy: .system)
        let done = Seen()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for index in 0..<100 {
                group.addTask {
                    do {
                        try await store.write { writer in
                            writer.afterCommit { done.add(index) }
                            try writer.insert(Self.notice(index))
                            if index.isMultiple(of: 2) { throw Refused() }
                        }
                        #expect(done.has(index))
                    } catch is Refused {
                        #expect(!done.has(index))
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(done.count == 50)
    }

    private static func notice(_ index: Int) -> NoticeRecord {
        NoticeRecord(id: "id-\(index)", name: "N\(index)", at: Timestamp(seconds: Int64(index)), details: [:])
    }
}
