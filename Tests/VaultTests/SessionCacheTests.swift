import Platform
import Primitives
import Synchronization
import Testing
import Vault

@Suite struct SessionCacheTests {
    let place: VaultFolder
    let soon = Timestamp(seconds: 1_800_000_100)
    let later = Timestamp(seconds: 1_800_000_200)

    init() throws { place = try VaultFolder() }

    private func text(_ key: String) -> String? { place.sessions.read(key)?.payload.revealed() }

    @Test func `A session lasts until it expires and is then forgotten`() throws {
        try place.sessions.write(Secret(utf8: "one"), for: "a", expires: soon)
        try place.sessions.write(Secret(utf8: "two"), for: "b", expires: later)
        #expect(text("a") == "one")
        #expect(place.sessions.read("a")?.expires == soon)
        #expect(try place.sessions.keys() == ["a", "b"])
        place.now.withLock { $0 = soon }
        #expect(text("a") == nil)
        #expect(text("b") == "two")
        #expect(try place.sessions.keys() == ["b"])
        try place.sessions.prune()
        #expect(try PrivateFile.names(in: place.folders.sessions).count == 1)
        #expect(try place.sessions.remove("b"))
        #expect(try !place.sessions.remove("b"))
    }

    @Test func `Nothing is made by looking`() throws {
        #expect(text("a") == nil)
        #expect(try place.sessions.keys().isEmpty)
        #expect(try PrivateFile.names(in: place.path).isEmpty)
    }

    @Test func `What cannot be opened counts as absent and is replaced`() throws {
        try place.sessions.write(Secret(utf8: "one"), for: "a", expires: soon)
        let path = try #require(try place.files(in: place.folders.sessions).first)
        let bytes = try PrivateFile.read(path)
        // The expiry is readable; moving it breaks the seal.
        let moved = String(decoding: bytes, as: UTF8.self).split(separator: "1800000100000").joined(
            separator: "1900000000000")
        for damaged in [Array(moved.utf8), Array(bytes.dropLast(20)), []] {
            try PrivateFile.write(damaged, to: path)
            #expect(text("a") == nil)
        }
        try place.sessions.write(Secret(utf8: "two"), for: "a", expires: soon)
        #expect(text("a") == "two")
        try PrivateFile.setPermissions(of: path, to: 0o644)
        #expect(text("a") == nil)
    }

    @Test func `A passphrase on the vault is not asked for`() throws {
        try place.backend.protect(with: .passphrase)
        place.asked.withLock { $0 = 0 }
        try place.sessions.write(Secret(utf8: "one"), for: "a", expires: soon)
        #expect(text("a") == "one")
        #expect(place.asked.withLock { $0 } == 0)
    }
}
