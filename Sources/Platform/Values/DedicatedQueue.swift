import Dispatch
import Glibc

/// Runs work that holds a thread for long, such as hashing a password: one piece at a time, on a thread that is none of
/// those on which everything else makes progress.
public final class DedicatedQueue: Sendable {
    private let queue: DispatchQueue

    /// A queue whose thread shows `name` to a debugger.
    public init(_ name: String) {
        queue = DispatchQueue(label: name)
    }

    /// Does `body` when its turn comes; returns at once.
    public func submit(_ body: @escaping @Sendable () -> Void) {
        queue.async(execute: body)
    }

    /// Lets the thread of this queue rest for so long, at least: to be called by what runs on it.
    public static func rest(microseconds: UInt32) {
        _ = usleep(microseconds)
    }

    /// Waits for its turn, then gives what `body` gives or throws.
    public func run<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Swift.Result { try body() }) }
        }
    }
}
