import CenterStore
import GRDB
import Platform
import Primitives
import Testing

@Suite("Every store keeps sealing keys")
struct SealingKeyConformanceTests {
    private func key(_ id: String, from seconds: Int64) -> SealingKeyRecord {
        SealingKeyRecord(
            id: id, key: CenterKey(entropy: .system), inForceFrom: birth.adding(seconds: seconds))
    }

    @Test("in the order in which they came into force, until they are removed", arguments: StoreKind.allCases)
    func order(_ kind: StoreKind) async throws {
        try await kind.withStore { store in
            #expect(try await store.read { try $0.sealingKeys() }.isEmpty)
            let before = store.generation
            var (first, second) = (key("ffffffff", from: 0), key("00000000", from: 10))
            try await store.write { [first, second] in
                try $0.insert(second)
                try $0.insert(first)
                try $0.retireSealingKey(first.id, at: birth.adding(seconds: 10))
            }
            first.retiredAt = birth.adding(seconds: 10)
            #expect(try await store.read { try $0.sealingKeys() } == [first, second])
            try await store.write { [first] in try $0.deleteSealingKey(first.id) }
            second.retiredAt = nil
            #expect(try await store.read { try $0.sealingKeys() } == [second])
            #expect(store.generation == before)
            await #expect(throws: StoreError.missing(table: "sealing_keys", row: "none")) {
                try await store.write { try $0.retireSealingKey("none", at: birth) }
            }
        }
    }

    @Test("sealed, so that one moved into another's row does not open")
    func moved() async throws {
        try await withFolder { path in
            let folder = CenterFolder("\(path)/center")
            let (first, second) = (key("00000001", from: 0), key("00000002", from: 1))
            try folder.create(entropy: .system) {
                try $0.insert(first)
                try $0.insert(second)
            }
            let content = Hex.encode(try PrivateFile.read(folder.databasePath))
            first.key.bytes.withBytes { #expect(!content.contains(Hex.encode(Array($0)))) }
            let queue = try DatabaseQueue(path: folder.databasePath)
            try await queue.write {
                try $0.execute(
                    sql: "UPDATE sealing_keys SET key = (SELECT key FROM sealing_keys WHERE id = '00000002')")
            }
            try queue.close()
            let opened = try folder.open(entropy: .system)
            await #expect(throws: StoreError.brokenSeal(table: "sealing_keys", row: "00000001", column: "key")) {
                try await opened.store.read { try $0.sealingKeys() }
            }
            try opened.store.close()
        }
    }
}
