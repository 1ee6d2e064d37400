import Synchronization

/// A value that is set once, after those who need it were made; they wait for it.
final class Late<Value: Sendable>: Sendable {
    private enum State {
        case waiting([CheckedContinuation<Value, Never>])
        case set(Value)
    }

    private let state = Mutex<State>(.waiting([]))

    func set(_ value: Value) {
        let waiting = state.withLock { state -> [CheckedContinuation<Value, Never>] in
            guard case .waiting(let continuations) = state else { return [] }
            state = .set(value)
            return continuations
        }
        for continuation in waiting { continuation.resume(returning: value) }
    }

    func value() async -> Value {
        if case .set(let value) = state.withLock({ $0 }) { return value }
        return await waited()
    }

    private func waited() async -> Value {
        await withCheckedContinuation { continuation in
            let value = state.withLock { state -> Value? in
                if case .waiting(let continuations) = state { state = .waiting(continuations + [continuation]) }
                return if case .set(let value) = state { value } else { nil }
            }
            if let value { continuation.resume(returning: value) }
        }
    }
}
