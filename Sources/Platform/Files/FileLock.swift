import Glibc
import Primitives

/// An exclusive lock between processes, on a file that exists for nothing else. The kernel releases it when the holder
/// lets it go or dies, so no lock is ever stale.
///
/// Lock a sibling (`x.lock`), not the file itself: that one is replaced by another whenever it is written.
public final class FileLock: Sendable {
    private let file: Descriptor

    private init(_ file: consuming Descriptor) {
        self.file = file
    }

    // Closing is not enough: a child that was forked just now shares the descriptor until it executes its program.
    deinit { try? file.unlock() }

    /// Takes the lock if it is free. It is held as long as the returned object lives.
    ///
    /// - Throws: when the lock file cannot be made or opened; a symbolic link is refused.
    public static func tryLock(_ path: String) throws(FileError) -> FileLock? {
        let file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW, to: "lock")
        return try file.tryLock() ? FileLock(file) : nil
    }

    /// Runs `body` while holding the lock, waiting up to `timeout` milliseconds for it. Asks again at short, uneven
    /// intervals rather than blocking a thread.
    ///
    /// - Throws: `FileError` with `timedOut`; what `body` throws; `CancellationError`.
    public static func withLock<Result>(
        _ path: String, timeout milliseconds: Int, clock: WallClock = .system, sleep: Sleeper = .system,
        entropy: Entropy = .system, _ body: () async throws -> Result
    ) async throws -> Result {
        let start = clock()
        while true {
            if let lock = try tryLock(path) {
                let result = try await body()
                lock.keepAlive()
                return result
            }
            guard clock().milliseconds - start.milliseconds < Int64(milliseconds) else {
                throw FileError(
                    code: .timedOut, operation: "lock", path: path,
                    reason: "another process has held it for \(milliseconds / 1000) seconds")
            }
            try await sleep(milliseconds: 10 + Int(entropy.bytes(1)[0]) % 40)
        }
    }

    /// Keeps the optimizer from releasing the lock before this call.
    @inline(never)
    public func keepAlive() { _ = file.number }
}
