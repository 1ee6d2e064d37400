import CenterStore
import Primitives
import Synchronization
import Testing

@Suite("Every store keeps revocations")
struct RevocationConformanceTests {
    private func revocation(_ id: String, until seconds: Int64) -> RevocationRecord {
        RevocationRecord(
            accountID: account, accessKeyID: id, revokedAt: birth, expiresAt: birth.adding(seconds: seconds))
    }

    @Test("they are told, replaced, and go when they have expired", arguments: StoreKind.allCases)
    func life(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let heard = Mutex<[ChangeSet]>([])
            store.observeChanges { change in heard.withLock { $0.append(change) } }
            try await store.write {
                try $0.put(revocation("ASIA2", until: 60))
                try $0.put(revocation("ASIA1", until: 50))
                try $0.put(revocation("ASIA1", until: 70))
            }
            #expect(
                heard.withLock { $0.last?.changes }
                    == [.revocation(accessKeyID: "ASIA1"), .revocation(accessKeyID: "ASIA2")])
            #expect(
                try await store.read { try $0.revocations() }
                    == [revocation("ASIA1", until: 70), revocation("ASIA2", until: 60)])
            try await store.write { try $0.deleteRevocations(expiredBefore: birth.adding(seconds: 61)) }
            #expect(try await store.read { try $0.revocations() } == [revocation("ASIA1", until: 70)])
        }
    }
}

@Suite("A command works beside a running center")
struct BesideTests {
    @Test("what it commits is noticed, and what the center commits itself is not taken for it")
    func notice() async throws {
        try await withFolder { path in
            let folder = CenterFolder("\(path)/center")
            try folder.create(entropy: countingEntropy()) {
                try $0.insert(AccountRecord(id: account, createdAt: birth))
            }
            let center = try folder.open(entropy: countingEntropy()).store
            // The first look sees only where it stands.
            _ = try await center.noticeForeignChanges()
            let heard = Mutex<[Set<Change>]>([])
            center.observeChanges { change in heard.withLock { $0.append(change.changes) } }
            try await center.write { try $0.insert(user("alice")) }
            _ = try await center.noticeForeignChanges()
            #expect(heard.withLock { $0 } == [[.user(id: "AIDAALICE")]])

            #expect(throws: StoreError.inUse(folder: folder.path)) { try folder.open(entropy: countingEntropy()) }
            let command = try folder.openBeside(entropy: countingEntropy()).opened.store
            try await command.write { try $0.insert(group("g")) }
            try command.close()
            _ = try await center.noticeForeignChanges()
            _ = try await center.noticeForeignChanges()
            #expect(heard.withLock { $0 } == [[.user(id: "AIDAALICE")], [.anything]])
            #expect(try await center.read { try $0.group(named: "g", in: account) } != nil)
            try center.close()
        }
    }

    @Test("where no center runs it has the folder to itself")
    func alone() async throws {
        try await withFolder { path in
            let folder = CenterFolder("\(path)/center")
            try folder.create(entropy: countingEntropy()) {
                try $0.insert(AccountRecord(id: account, createdAt: birth))
            }
            let command = try folder.openBeside(entropy: countingEntropy()).opened.store
            #expect(throws: StoreError.inUse(folder: folder.path)) { try folder.open(entropy: countingEntropy()) }
            try command.close()
            try folder.open(entropy: countingEntropy()).store.close()
        }
    }
}
