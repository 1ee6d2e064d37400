import Platform
import Primitives
import Synchronization
import Testing
import Vault

@Suite struct VaultTests {
    let place: VaultFolder

    init() throws { place = try VaultFolder() }

    private func code(of body: () throws -> Void) -> VaultError.Code? {
        do { try body() } catch { return (error as? VaultError)?.code }
        return nil
    }

    private func entry(_ prefix: String) throws -> String {
        try #require(try place.files(in: place.folders.vault).first { $0.contains("/\(prefix)-") })
    }

    @Test func `Keys and seeds come back in another process`() throws {
        #expect(try place.vault.accessKey(forProfile: "p") == nil)
        try place.vault.store(sampleKey, forProfile: "p")
        let seed = StoredSeed(seed: Secret([0, 1, 255]), added: Timestamp(seconds: 5))
        try place.vault.store(seed, forDevice: "arn:aws:iam::123456789012:mfa/alice")
        #expect(try place.vault.accessKey(forProfile: "p") == sampleKey)
        #expect(try place.vault.seed(forDevice: "arn:aws:iam::123456789012:mfa/alice") == seed)
        #expect(try place.vault.profilesWithAccessKeys() == ["p"])
        #expect(try place.vault.devicesWithSeeds() == ["arn:aws:iam::123456789012:mfa/alice"])
        #expect(try place.vault.removeAccessKey(forProfile: "p"))
        #expect(try !place.vault.removeAccessKey(forProfile: "p"))
        #expect(try place.vault.profilesWithAccessKeys().isEmpty)
        #expect(place.asked.withLock { $0 } == 0)
    }

    @Test(arguments: [
        "default", "a b", "../../x", "a/b", "émoji 🔑", ".", "=", "%41", String(repeating: "/", count: 1024),
    ])
    func `Any profile's name will do`(name: String) throws {
        try place.vault.store(sampleKey, forProfile: name)
        #expect(try place.vault.accessKey(forProfile: name) == sampleKey)
        #expect(try place.vault.profilesWithAccessKeys() == [name])
        #expect(try PrivateFile.names(in: place.path) == ["data", "state"])
    }

    @Test func `Names that differ in case alone are told apart on any file system`() throws {
        try place.vault.store(sampleKey, forProfile: "prod")
        try place.vault.store(sampleKey, forProfile: "Prod")
        #expect(try place.vault.profilesWithAccessKeys() == ["Prod", "prod"])
        #expect(Set(try place.files(in: place.folders.vault).map { $0.lowercased() }).count == 3)
    }

    @Test func `The id of a key is readable without the passphrase, but sealed`() throws {
        try place.vault.store(sampleKey, forProfile: "p")
        try place.backend.protect(with: .passphrase)
        place.asked.withLock { $0 = 0 }
        #expect(try place.vault.accessKeyID(forProfile: "p") == "AKIAIOSFODNN7EXAMPLE")
        #expect(try place.vault.accessKeyID(forProfile: "q") == nil)
        #expect(place.asked.withLock { $0 } == 0)
        let path = try entry("access-key")
        let text = String(decoding: try PrivateFile.read(path), as: UTF8.self)
        let other = text.split(separator: "AKIAIOSFODNN7EXAMPLE").joined(separator: "AKIAOTHER")
        try PrivateFile.write(other.utf8, to: path)
        #expect(code { _ = try place.vault.accessKey(forProfile: "p") } == .damaged)
    }

    @Test func `A name must be one`() {
        #expect(code { try place.vault.store(sampleKey, forProfile: "") } == .invalidName)
        let long = String(repeating: "x", count: 1025)
        #expect(code { try place.vault.store(sampleKey, forProfile: long) } == .invalidName)
    }

    @Test func `Nothing secret is readable in the files, and all are the owner's alone`() throws {
        try place.vault.store(sampleKey, forProfile: "p")
        for path in try place.files(in: place.folders.vault) + [place.folders.keyFile] {
            let text = String(decoding: try PrivateFile.read(path), as: UTF8.self)
            #expect(!text.contains("wJalr") && !text.contains("SECRET"))
            #expect(try PrivateFile.permissions(of: path) == 0o600)
        }
        #expect(try PrivateFile.permissions(of: place.folders.vault) == 0o700)
        #expect(!place.folders.keyFile.hasPrefix(place.folders.data))
    }

    @Test func `An entry cannot be passed off as another`() throws {
        try place.vault.store(sampleKey, forProfile: "weak")
        let weak = try entry("access-key")
        let bytes = try PrivateFile.read(weak)
        try place.vault.store(sampleKey, forProfile: "strong")
        for path in try place.files(in: place.folders.vault) where path.contains("access-key") {
            try PrivateFile.write(bytes, to: path)
        }
        #expect(code { _ = try place.vault.accessKey(forProfile: "strong") } == .damaged)
        #expect(try place.vault.accessKey(forProfile: "weak") == sampleKey)
        #expect(try place.vault.profilesWithAccessKeys() == ["strong", "weak"])
    }

    @Test func `A damaged entry is named and stays`() throws {
        try place.vault.store(sampleKey, forProfile: "p")
        let path = try entry("access-key")
        var bytes = try PrivateFile.read(path)
        bytes[bytes.count - 10] ^= 1
        for damaged in [bytes, Array(bytes.prefix(50)), [], Array("{}".utf8)] {
            try PrivateFile.write(damaged, to: path)
            #expect {
                try place.vault.accessKey(forProfile: "p")
            } throws: {
                let error = $0 as? VaultError
                return error?.code == .damaged && error?.message.contains(path) == true && error?.hint != nil
            }
            #expect(try PrivateFile.read(path) == damaged)
        }
    }

    @Test func `A lost key file is missed, not replaced`() throws {
        try place.vault.store(sampleKey, forProfile: "p")
        let key = try PrivateFile.read(place.folders.keyFile)
        try PrivateFile.remove(place.folders.keyFile)
        #expect(code { _ = try place.vault.accessKey(forProfile: "p") } == .keyMissing)
        #expect(code { try place.vault.store(sampleKey, forProfile: "q") } == .keyMissing)
        let expires = Timestamp(seconds: 1_900_000_000)
        #expect(
            code { try place.sessions.write(Secret(utf8: "s"), for: "k", expires: expires) } == .keyMissing)
        #expect(try FileInformation.of(place.folders.keyFile) == nil)
        try PrivateFile.write(key, to: place.folders.keyFile)
        #expect(try place.vault.accessKey(forProfile: "p") == sampleKey)
    }

    @Test func `Another key file, or a damaged one, opens nothing`() throws {
        try place.vault.store(sampleKey, forProfile: "p")
        try PrivateFile.write(String(repeating: "0", count: 64).utf8, to: place.folders.keyFile)
        #expect(code { _ = try place.vault.accessKey(forProfile: "p") } == .wrongKey)
        try PrivateFile.write("no key".utf8, to: place.folders.keyFile)
        #expect(code { _ = try place.vault.accessKey(forProfile: "p") } == .damaged)
    }

    @Test func `Loose modes and planted links are refused with the remedy`() throws {
        try place.vault.store(sampleKey, forProfile: "p")
        try PrivateFile.setPermissions(of: place.folders.keyFile, to: 0o644)
        #expect {
            try place.vault.accessKey(forProfile: "p")
        } throws: {
            ($0 as? VaultError)?.hint == "chmod 600 '\(place.folders.keyFile)'"
        }
        try PrivateFile.setPermissions(of: place.folders.keyFile, to: 0o600)
        let path = try entry("access-key")
        let bytes = try PrivateFile.read(path)
        try PrivateFile.remove(path)
        try PrivateFile.write(bytes, to: "\(place.path)/elsewhere")
        try PrivateFile.createSymbolicLink(at: path, to: "\(place.path)/elsewhere")
        #expect(code { _ = try place.vault.accessKey(forProfile: "p") } == .loose)
        try PrivateFile.setPermissions(of: place.folders.vault, to: 0o777)
        #expect(code { try place.backend.protect(with: .keyFile) } == .loose)
    }

    @Test func `With nobody to ask for the passphrase the vault is locked`() throws {
        try place.vault.store(sampleKey, forProfile: "p")
        try place.backend.protect(with: .passphrase)
        let silent = FileVaultBackend(folders: place.folders, entropy: .system) { _ in throw TerminalError.noTerminal }
        let hasty = FileVaultBackend(folders: place.folders, entropy: .system) { _ in throw TerminalError.endOfInput }
        #expect(
            code { _ = try Vault(backend: silent, sessions: place.sessions).accessKey(forProfile: "p") } == .locked)
        #expect(
            code { _ = try Vault(backend: hasty, sessions: place.sessions).accessKey(forProfile: "p") } == .wrongKey)
    }

    @Test func `With a passphrase the key file opens nothing that lasts`() throws {
        try place.vault.store(sampleKey, forProfile: "p")
        let backend = place.backend
        try backend.protect(with: .passphrase)
        #expect(try backend.protection() == .passphrase)
        let vault = place.vault
        place.asked.withLock { $0 = 0 }
        #expect(try vault.accessKey(forProfile: "none") == nil)
        #expect(place.asked.withLock { $0 } == 0)
        #expect(try vault.accessKey(forProfile: "p") == sampleKey)
        #expect(try vault.accessKey(forProfile: "p") == sampleKey)
        #expect(place.asked.withLock { $0 } == 1)
        place.passphrase.withLock { $0 = "wrong" }
        #expect(code { _ = try place.vault.accessKey(forProfile: "p") } == .wrongKey)
        #expect(code { try place.backend.protect(with: .keyFile) } == .wrongKey)
        place.passphrase.withLock { $0 = "correct horse" }
        try place.backend.protect(with: .keyFile)
        #expect(try place.vault.accessKey(forProfile: "p") == sampleKey)
    }

    @Test(arguments: [("131072", "1"), ("131072", "1073741824"), ("\"r\": 8", "\"r\": 1"), ("131072", "100000")])
    func `Parameters that protect nothing, or exhaust the machine, are refused`(from: String, to: String) throws {
        try place.backend.protect(with: .passphrase)
        let path = "\(place.folders.vault)/vault.json"
        let text = String(decoding: try PrivateFile.read(path), as: UTF8.self)
        let parts = text.split(separator: from, omittingEmptySubsequences: false)
        #expect(parts.count == 2)
        try PrivateFile.write(parts.joined(separator: to).utf8, to: path)
        #expect(code { _ = try place.vault.store(sampleKey, forProfile: "p") } == .damaged)
    }
}
