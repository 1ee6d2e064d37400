import CenterStore
import IAMPolicy
import Platform
import Primitives
import Synchronization
import Testing

@testable import CenterGate

/// The directory that remembers, against the one that asks the store each time: after any changes in any order both
/// say the same.
@Suite struct DirectoryModelTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func afterEachOfManyChangesBothSayTheSame(seed: UInt64) async throws {
        try await Center.with { center in
            let pair = DirectoryPair(center.store)
            var random = Random(seed: seed)
            for _ in 0..<50 {
                await pair.world.change(&random)
                try await pair.compare()
            }
        }
    }

    @Test func whileManyChangeAndManyAskNothingStaleRemains() async throws {
        try await Center.with { center in
            let pair = DirectoryPair(center.store)
            for round in 0..<5 as Range<UInt64> {
                await withTaskGroup(of: Void.self) { group in
                    for task in 0..<4 as Range<UInt64> {
                        group.addTask {
                            var random = Random(seed: round * 100 + task)
                            for _ in 0..<25 { await pair.world.change(&random) }
                        }
                        group.addTask { try? await pair.compareQuietly() }
                    }
                }
                try await pair.compare()
            }
        }
    }

    @Test func whoAsksAfterAnAcknowledgementNeverSeesTheStateBefore() async throws {
        try await Center.with { center in
            let directory = CachingDirectory(center.store, documents: CompiledDocuments())
            var role = RoleRecord(
                accountID: Center.account, id: "AROAONE", name: "One", createdAt: Center.now, trustPolicy: "",
                maxSessionDuration: 0)
            try await center.store.write { [role] in try $0.insert(role) }
            let (arn, name) = (role.arn, role.name)
            let acknowledged = Latest()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        while true {
                            let floor = acknowledged.number.withLock { $0 }
                            let found = try await directory.role(arn: arn, named: name, in: Center.account)
                            #expect(try #require(found).maxSessionDuration >= floor)
                            if floor == 300 { return }
                        }
                    }
                }
                for number in 1...300 {
                    role.maxSessionDuration = number
                    try await center.store.write { [role] in try $0.update(role) }
                    acknowledged.number.withLock { $0 = number }
                }
                try await group.waitForAll()
            }
        }
    }
}

/// The last number that was acknowledged.
private final class Latest: Sendable {
    let number = Mutex(0)
}
