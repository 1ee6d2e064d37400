internal import AWSProtocols
public import Platform
public import Primitives
internal import Synchronization

/// The center's time, which never goes back: what has expired stays expired, and no moment comes twice.
///
/// While the clock of the machine is a little behind what was shown before, time stands still. Further behind, something
/// is wrong, and the gate refuses requests until the clock is right.
public final class SteadyClock: Sendable {
    /// A clock that is behind what it showed before.
    public struct Behind: Error, Sendable, Equatable, CustomStringConvertible {
        /// What the clock shows.
        public var shown: Timestamp
        /// What it showed before, or what the last recorded event says.
        public var latest: Timestamp

        public var description: String {
            "the clock shows \(shown.iso8601), but it was \(latest.iso8601) already: set it right; until then requests "
                + "are refused. If that time was wrong, start with --accept-clock"
        }
    }

    /// In seconds. Corrections of a running clock are smaller; a signature is good for three times as long.
    public static let tolerance: Int64 = 300

    private struct State {
        var latest: Timestamp?
        var isBehind = false
    }

    private let wall: WallClock
    private let report: @Sendable (Behind) -> Void
    private let state: Mutex<State>

    /// A clock over the machine's, which shows nothing before `notBefore`. `report` is told when it falls behind.
    public init(
        _ wall: WallClock, notBefore: Timestamp? = nil, report: @escaping @Sendable (Behind) -> Void = { _ in }
    ) {
        (self.wall, self.report) = (wall, report)
        state = Mutex(State(latest: notBefore))
    }

    /// The current moment, never before one that was shown.
    public func callAsFunction() -> Timestamp {
        let now = wall()
        return state.withLock { state in
            let shown = max(now, state.latest ?? now)
            state.latest = shown
            return shown
        }
    }

    /// The same, for those who want a clock.
    public var wallClock: WallClock { WallClock { self() } }

    /// Refuses while the machine's clock is too far behind.
    public func requireSteady() throws(Behind) {
        let now = wall()
        let (behind, isNews) = state.withLock { state -> (Behind?, Bool) in
            let latest = state.latest ?? now
            let isBehind = latest.seconds(since: now) > Self.tolerance
            defer { state.isBehind = isBehind }
            return (isBehind ? Behind(shown: now, latest: latest) : nil, isBehind && !state.isBehind)
        }
        guard let behind else { return }
        if isNews { report(behind) }
        throw behind
    }
}

extension ServiceError {
    /// The refusal for a clock that cannot be right: clients may try again.
    init(_ behind: SteadyClock.Behind) {
        self.init(
            code: "ServiceUnavailable",
            message: "The request was refused because the center's clock shows \(behind.shown.iso8601), but it was "
                + "\(behind.latest.iso8601) already. Its operator must set it right; then try again.",
            httpStatus: 503, fault: .receiver)
    }
}
