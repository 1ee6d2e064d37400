import Dispatch
import Platform
import Primitives
import Synchronization

/// What someone answers at a terminal, waited for on a thread of its own: the tests' threads are few.
final class Answer: Sendable {
    private let result = Mutex<Result<Secret, any Error>?>(nil)
    private let isThere = DispatchSemaphore(value: 0)

    init(_ ask: @escaping @Sendable () throws -> Secret) {
        DispatchQueue(label: "answer").async {
            let answer = Result(catching: ask)
            self.result.withLock { $0 = answer }
            self.isThere.signal()
        }
    }

    /// The answer, once it is given.
    func value() throws -> Secret? {
        isThere.wait()
        return try result.withLock { $0 }?.get()
    }
}
