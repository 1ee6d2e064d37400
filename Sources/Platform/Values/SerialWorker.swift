import Dispatch

/// Work that may block, done piece after piece on a thread outside the pool that serves everything else.
public final class SerialWorker: Sendable {
    private let queue: DispatchQueue

    /// `name` shows up in debuggers.
    public init(_ name: String) {
        queue = DispatchQueue(label: name)
    }

    /// Does `body` after everything that was submitted before, and returns at once.
    public func submit(_ body: @escaping @Sendable () -> Void) {
        queue.async(execute: body)
    }

    /// Does `body` after everything that was submitted before, and waits for what it gives.
    public func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result(catching: body)) }
        }
    }
}
