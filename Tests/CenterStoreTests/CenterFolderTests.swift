import CenterStore
import GRDB
import Platform
import Primitives
import Testing

@Suite("A center's folder")
struct CenterFolderTests {
    /// Makes a center with one root key in a folder of its own.
    private func withCenter(_ body: (CenterFolder) async throws -> Void) async throws {
        try await withFolder { path in
            let folder = CenterFolder("\(path)/new/center")
            try folder.create(entropy: .system) {
                try $0.insert(AccountRecord(id: account, createdAt: birth))
                try $0.insert(key("AKIA0", of: .root))
            }
            try await body(folder)
        }
    }

    @Test("is private, with all that lies in it while it is open")
    func modes() async throws {
        try await withCenter { folder in
            let opened = try folder.open(entropy: .system)
            try await opened.store.write { try $0.insert(user("alice")) }
            #expect(try PrivateFile.permissions(of: folder.path) == 0o700)
            for name in try PrivateFile.names(in: folder.path) {
                #expect(try PrivateFile.permissions(of: "\(folder.path)/\(name)") == 0o600, "\(name)")
            }
            #expect(try PrivateFile.names(in: folder.path).contains("center.db-wal"))
            try opened.store.close()
        }
    }

    @Test("keeps what was acknowledged when it is opened again")
    func reopening() async throws {
        try await withCenter { folder in
            let first = try folder.open(entropy: .system)
            try await first.store.write { try $0.insert(user("alice")) }
            try first.store.close()
            let second = try folder.open(entropy: .system)
            #expect(try await second.store.read { try $0.user(named: "alice", in: account) } == user("alice"))
            try second.store.close()
        }
    }

    @Test("is not made twice, and needs to be made")
    func initialization() async throws {
        try await withCenter { folder in
            #expect(throws: StoreError.alreadyInitialized(folder: folder.path)) {
                try folder.create(entropy: .system) { _ in }
            }
            let elsewhere = CenterFolder("\(folder.path)/none")
            #expect(throws: StoreError.notInitialized(folder: elsewhere.path)) { try elsewhere.open(entropy: .system) }
        }
    }

    @Test("that was interrupted in the making can be made again")
    func interruption() async throws {
        try await withFolder { path in
            struct Interrupted: Error {}
            let folder = CenterFolder("\(path)/center")
            #expect(throws: Interrupted.self) { try folder.create(entropy: .system) { _ in throw Interrupted() } }
            #expect(try PrivateFile.names(in: folder.path) == ["center.key"])
            try folder.create(entropy: .system) { try $0.insert(AccountRecord(id: account, createdAt: birth)) }
            try folder.open(entropy: .system).store.close()
        }
    }

    @Test("does not open with another center's key, without one, or with one that is none")
    func wrongKey() async throws {
        try await withCenter { folder in
            let content = CenterKey(entropy: .system).fileContent
            try PrivateFile.write(content, to: folder.keyPath)
            #expect(throws: StoreError.wrongKey(path: folder.keyPath)) { try folder.open(entropy: .system) }
            try PrivateFile.write(Array("key".utf8), to: folder.keyPath)
            #expect(throws: StoreError.malformedKey(path: folder.keyPath)) { try folder.open(entropy: .system) }
            try PrivateFile.remove(folder.keyPath)
            #expect(throws: StoreError.missingKey(path: folder.keyPath)) { try folder.open(entropy: .system) }
        }
    }

    @Test("with a damaged database does not open and says what to do", arguments: [0, 16, 100, 4096, 8192])
    func damage(offset: Int) async throws {
        try await withCenter { folder in
            var content = try PrivateFile.read(folder.databasePath)
            for index in offset..<(offset + 64) { content[index] ^= 0xA5 }
            try PrivateFile.write(content, to: folder.databasePath)
            let error = #expect(throws: StoreError.self) { try folder.open(entropy: .system).store.close() }
            guard case .damaged(folder.databasePath, _) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(error?.description.contains("restore the folder from a backup") == true)
        }
    }

    @Test("with a truncated or foreign database does not open")
    func foreignDatabase() async throws {
        try await withCenter { folder in
            let content = try PrivateFile.read(folder.databasePath)
            for part in [[], Array(content.prefix(content.count / 2)), Array("not a database at all".utf8)] {
                try PrivateFile.write(part, to: folder.databasePath)
                #expect(throws: StoreError.self) { try folder.open(entropy: .system).store.close() }
            }
        }
    }

    @Test("that others could read does not open")
    func looseModes() async throws {
        try await withCenter { folder in
            for path in [folder.keyPath, folder.databasePath] {
                try PrivateFile.setPermissions(of: path, to: 0o640)
                #expect(throws: StoreError.loosePermissions(path: path, mode: 0o640)) {
                    try folder.open(entropy: .system)
                }
                try PrivateFile.setPermissions(of: path, to: 0o600)
            }
        }
    }

    @Test("in which everybody could exchange files is neither made nor opened")
    func openFolder() async throws {
        try await withCenter { folder in
            try PrivateFile.setPermissions(of: folder.path, to: 0o777)
            #expect(throws: StoreError.openFolder(path: folder.path, mode: 0o777)) { try folder.open(entropy: .system) }
            try PrivateFile.setPermissions(of: folder.path, to: 0o700)
            try folder.open(entropy: .system).store.close()
            let shared = CenterFolder("\(folder.path)/shared")
            try PrivateFile.createDirectory(shared.path)
            try PrivateFile.setPermissions(of: shared.path, to: 0o1777)
            #expect(throws: StoreError.openFolder(path: shared.path, mode: 0o1777)) {
                try shared.create(entropy: .system) { _ in }
            }
            #expect(try PrivateFile.names(in: shared.path).isEmpty)
        }
    }

    @Test("is opened by one process at a time")
    func exclusiveness() async throws {
        try await withCenter { folder in
            let first = try folder.open(entropy: .system)
            #expect(throws: StoreError.inUse(folder: folder.path)) { try folder.open(entropy: .system) }
            try first.store.close()
        }
    }

    @Test("holds no secret in the clear")
    func noPlainSecrets() async throws {
        try await withCenter { folder in
            let content = Hex.encode(try PrivateFile.read(folder.databasePath))
            #expect(!content.contains(Hex.encode(Array("secret of AKIA0".utf8))))
            #expect(!content.contains(Hex.encode(Array(Base64.encode(Array("secret of AKIA0".utf8)).utf8))))
        }
    }

    @Test("shows a sealed column that was moved to another row")
    func movedColumn() async throws {
        try await withCenter { folder in
            let opened = try folder.open(entropy: .system)
            try await opened.store.write { try $0.insert(key("AKIA1", of: .root)) }
            try opened.store.close()
            let queue = try DatabaseQueue(path: folder.databasePath)
            try await queue.write { connection in
                try connection.execute(
                    sql: """
                        UPDATE access_keys SET secret = (SELECT secret FROM access_keys WHERE id = 'AKIA0')
                        WHERE id = 'AKIA1'
                        """)
            }
            try queue.close()
            let again = try folder.open(entropy: .system)
            await #expect(throws: StoreError.brokenSeal(table: "access_keys", row: "AKIA1", column: "secret")) {
                try await again.store.read { try $0.accessKey("AKIA1") }
            }
            try again.store.close()
        }
    }

    @Test("of a later version does not open")
    func laterVersion() async throws {
        try await withCenter { folder in
            let queue = try DatabaseQueue(path: folder.databasePath)
            try await queue.write { connection in
                try connection.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 from the future')")
            }
            try queue.close()
            #expect(throws: StoreError.newerFormat(path: folder.databasePath)) { try folder.open(entropy: .system) }
        }
    }
}
