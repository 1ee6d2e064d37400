internal import Synchronization

/// Something that will have happened: one waits for it, whether it comes to pass before or after.
final class Settlement: Sendable {
    private enum State {
        case open
        case waiting(CheckedContinuation<Void, Never>)
        case settled
    }

    private let state = Mutex(State.open)

    func settle() {
        let waiting = state.withLock { state -> CheckedContinuation<Void, Never>? in
            defer { state = .settled }
            if case .waiting(let continuation) = state { return continuation }
            return nil
        }
        waiting?.resume()
    }

    /// Waits; to be called once.
    func wait() async {
        await withCheckedContinuation { continuation in
            let isSettled = state.withLock { state in
                if case .settled = state { return true }
                state = .waiting(continuation)
                return false
            }
            if isSettled { continuation.resume() }
        }
    }
}
