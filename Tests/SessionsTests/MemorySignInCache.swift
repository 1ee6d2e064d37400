import Primitives
import Sessions
import Synchronization

/// A cache of sign-ins that forgets when the process ends.
final class MemorySignInCache: SignInCache {
    private let entries = Mutex<[String: Secret]>([:])

    var isPlainText: Bool { true }

    func place(of name: String) -> String { "memory/\(name)" }

    func read(_ name: String) -> Secret? { entries.withLock { $0[name] } }

    func write(_ entry: Secret, under name: String, until end: Timestamp) {
        entries.withLock { $0[name] = entry }
    }

    func remove(_ name: String) -> Bool { entries.withLock { $0.removeValue(forKey: name) != nil } }

    func names() -> [String] { entries.withLock { $0.keys.sorted() } }

    /// The entry as JSON.
    func json(_ name: String) throws -> JSON? { try read(name).map { try JSON.parse($0.revealedBytes()) } }
}
