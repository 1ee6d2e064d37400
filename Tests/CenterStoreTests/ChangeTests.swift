import CenterStore
import Synchronization
import Testing

@Suite("What changes is told")
struct ChangeTests {
    @Test("observers hear each commit before the write returns, in order", arguments: StoreKind.allCases)
    func order(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            let heard = Mutex<[ChangeSet]>([])
            let start = store.generation
            store.observeChanges { change in heard.withLock { $0.append(change) } }
            try await store.write {
                try $0.insert(user("alice"))
                try $0.insert(group("g"))
            }
            #expect(heard.withLock { $0.last?.changes } == [.user(id: "AIDAALICE"), .group(id: "AGPAG")])
            try await store.write {
                try $0.put(InlinePolicyRecord(accountID: account, holder: .group("AGPAG"), name: "p", document: "{}"))
                try $0.add(
                    MembershipRecord(accountID: account, groupID: "AGPAG", userID: "AIDAALICE", addedAt: birth))
            }
            #expect(heard.withLock { $0.last?.changes } == [.user(id: "AIDAALICE"), .group(id: "AGPAG")])
            #expect(heard.withLock { $0.map(\.generation) } == [start + 1, start + 2])
        }
    }

    @Test("reading, and noting that a key was used, change nothing", arguments: StoreKind.allCases)
    func silence(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            try await store.write { try $0.insert(key("AKIA0", of: .root)) }
            store.observeChanges { _ in Issue.record("nothing changed") }
            _ = try await store.read { try $0.accounts() }
            try await store.write {
                try $0.recordUse(ofAccessKey: "AKIA0", AccessKeyUse(at: birth, service: "iam", region: "us-east-1"))
            }
        }
    }
}
