import CenterGate
import IdentityCenter
import Logging
import Platform
import ServiceLifecycle

/// Does once a second what was asked for about assignments and nobody looked at since.
struct AssignmentKeeper: Service {
    private static let interval = 1000

    let center: Center
    let sleep: Sleeper
    let logger: Logger

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            var hasFailed = false
            while !Task.isCancelled {
                do {
                    try await center.work.run(at: center.clock())
                    hasFailed = false
                } catch {
                    // Tried again, and told once.
                    if !hasFailed { logger.error("assignments could not be made", metadata: ["error": "\(error)"]) }
                    hasFailed = true
                }
                try await sleep(milliseconds: Self.interval)
            }
        }
    }
}
