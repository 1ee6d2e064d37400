import Platform
import Primitives
import Synchronization

/// Time that passes only when someone sleeps.
final class ManualTime: Sendable {
    private let now = Mutex(Timestamp(milliseconds: 0))

    var clock: WallClock { WallClock { self.now.withLock { $0 } } }

    var sleeper: Sleeper {
        Sleeper { milliseconds in self.now.withLock { $0.milliseconds += Int64(milliseconds) } }
    }
}
