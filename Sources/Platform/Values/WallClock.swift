import Glibc
public import Primitives

/// The time of day as a value: handed in at the top, so that expiry, replay and drift can be tested.
public struct WallClock: Sendable {
    private let now: @Sendable () -> Timestamp

    /// A clock that shows what `now` returns.
    public init(_ now: @escaping @Sendable () -> Timestamp) {
        self.now = now
    }

    /// The current moment.
    public func callAsFunction() -> Timestamp { now() }

    /// The system's clock (`CLOCK_REALTIME`).
    public static let system = WallClock {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
