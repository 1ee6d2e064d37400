import Platform
import Primitives
import Synchronization
import Vault

/// A vault in folders of its own, removed after the test.
final class VaultFolder: Sendable {
    let path: String
    let folders: ClientFolders
    let now = Mutex(Timestamp(seconds: 1_800_000_000))
    let passphrase = Mutex("correct horse")
    let asked = Mutex(0)

    init() throws {
        let base = Environment.current()["TMPDIR"] ?? "/tmp"
        path = "\(base)/twinlock-test-\(Hex.encode(Entropy.system.bytes(8)))"
        folders = ClientFolders(data: "\(path)/data", state: "\(path)/state", cache: "\(path)/cache")
        try PrivateFile.createDirectory(path)
    }

    deinit { try? PrivateFile.removeDirectory(path) }

    /// As a new process sees it: nothing is unlocked.
    var backend: FileVaultBackend {
        FileVaultBackend(folders: folders, entropy: .system) { _ in
            self.asked.withLock { $0 += 1 }
            return Secret(utf8: self.passphrase.withLock { $0 })
        }
    }

    var sessions: SessionCache {
        SessionCache(folders: folders, clock: WallClock { self.now.withLock { $0 } }, entropy: .system)
    }

    var vault: Vault { Vault(backend: backend, sessions: sessions) }

    func files(in folder: String) throws -> [String] {
        try PrivateFile.names(in: folder).map { "\(folder)/\($0)" }
    }
}

let sampleKey = StoredAccessKey(
    accessKeyID: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: Secret(utf8: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
    added: Timestamp(seconds: 1_800_000_000))
