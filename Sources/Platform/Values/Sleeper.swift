/// Waiting as a value, so that tests need not wait.
public struct Sleeper: Sendable {
    private let body: @Sendable (_ milliseconds: Int) async throws -> Void

    /// A sleeper that waits by calling `body` with the number of milliseconds; `body` throws when cancelled.
    public init(_ body: @escaping @Sendable (_ milliseconds: Int) async throws -> Void) {
        self.body = body
    }

    /// Waits; throws `CancellationError` when the task is cancelled meanwhile.
    public func callAsFunction(milliseconds: Int) async throws {
        try await body(milliseconds)
    }

    /// The system's timer.
    public static let system = Sleeper { milliseconds in
        try await Task.sleep(nanoseconds: UInt64(max(0, milliseconds)) * 1_000_000)
    }
}
