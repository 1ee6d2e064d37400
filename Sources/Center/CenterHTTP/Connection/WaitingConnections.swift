import HummingbirdCore
import NIOCore
import Synchronization

/// The connections whose client has the word: those that have sent no request yet, or not all of one.
///
/// When there are as many connections as may be, the one that has been silent longest is closed, so that whoever opens
/// a thousand and says nothing keeps nobody out.
final class WaitingConnections: Sendable {
    private struct State {
        /// Counts what clients have sent, which orders them without a clock.
        var turn: UInt64 = 0
        var waiting: [ObjectIdentifier: (lastTurn: UInt64, channel: any Channel)] = [:]
    }

    private let state = Mutex(State())

    /// The client of `channel` has the word, and said something just now.
    func wait(for channel: any Channel) {
        state.withLock { state in
            state.turn += 1
            state.waiting[ObjectIdentifier(channel)] = (state.turn, channel)
        }
    }

    /// The center has the word, or the connection is gone.
    func stopWaiting(for channel: any Channel) {
        _ = state.withLock { $0.waiting.removeValue(forKey: ObjectIdentifier(channel)) }
    }

    /// Closes the connection that has been silent longest, if any is.
    func closeLongest() {
        let longest = state.withLock { state -> (any Channel)? in
            let longest = state.waiting.min { $0.value.lastTurn < $1.value.lastTurn }
            return longest.flatMap { state.waiting.removeValue(forKey: $0.key)?.channel }
        }
        longest?.close(promise: nil)
    }
}

/// Accepts up to a number of connections, and makes room by closing those that are silent.
struct RoomForConnections: AvailableConnectionsDelegate {
    let limit: Int
    let waiting: WaitingConnections
    private var count = 0

    init(_ limit: Int, _ waiting: WaitingConnections) {
        self.limit = limit
        self.waiting = waiting
    }

    mutating func connectionOpened() { count += 1 }

    mutating func connectionClosed() { count -= 1 }

    func isAcceptingNewConnections() -> Bool {
        if count < limit { return true }
        // Accepting goes on as soon as that one is closed.
        waiting.closeLongest()
        return false
    }
}
