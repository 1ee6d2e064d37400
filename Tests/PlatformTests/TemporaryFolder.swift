import Platform
import Primitives

/// A folder of its own for one test, removed with all that is in it.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let base = Environment.current()["TMPDIR"] ?? "/tmp"
        path = "\(base)/twinlock-test-\(Hex.encode(Entropy.system.bytes(8)))"
        try PrivateFile.createDirectory(path)
    }

    deinit { try? PrivateFile.removeDirectory(path) }

    func file(_ name: String) -> String { "\(path)/\(name)" }
}
