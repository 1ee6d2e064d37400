internal import Synchronization

/// What the connections to the loopback port share: the rule, and that one request only is taken.
final class CallbackJudge: Sendable {
    private struct State {
        var port = 0
        var isDone = false
        var connections = 0
    }

    let state: String
    private let shared = Mutex(State())
    private let take: @Sendable (Callback.Verdict) -> Void

    init(state: String, take: @escaping @Sendable (Callback.Verdict) -> Void) {
        (self.state, self.take) = (state, take)
    }

    func listens(on port: Int) { shared.withLock { $0.port = port } }

    /// Counts a connection in; false when there are too many.
    func enter() -> Bool {
        shared.withLock { shared in
            guard shared.connections < LoopbackListener.connectionLimit else { return false }
            shared.connections += 1
            return true
        }
    }

    func leave() { shared.withLock { $0.connections -= 1 } }

    /// The verdict; a code or a denial is taken the first time, and refused from then on.
    func judge(_ request: Callback.Request) -> Callback.Verdict {
        let port = shared.withLock { $0.port }
        let verdict = Callback(port: port, state: state).verdict(on: request)
        if case .refused = verdict { return verdict }
        let isFirst = shared.withLock { shared in
            defer { shared.isDone = true }
            return !shared.isDone
        }
        return isFirst ? verdict : .refused(status: 410)
    }

    /// Hands on what was taken, once the browser has its page: the program may end right after.
    func hand(on verdict: Callback.Verdict) {
        if case .refused = verdict { return }
        take(verdict)
    }
}
