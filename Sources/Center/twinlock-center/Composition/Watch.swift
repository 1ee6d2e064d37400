import CenterGate
import CenterStore
import Logging
import Platform
import ServiceLifecycle

/// Looks every second whether a command changed the center beside this process, and removes sealing keys whose time is
/// over.
struct Watch: Service {
    private static let interval = 1000
    private static let longest = 60

    let center: Center
    let sleep: Sleeper
    let logger: Logger

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            var (count, hasFailed) = (0, false)
            while !Task.isCancelled {
                try await sleep(milliseconds: Self.interval)
                count += 1
                do {
                    try await look(isDue: hasFailed || count % Self.longest == 0)
                    hasFailed = false
                } catch {
                    // That something changed is told once: what was not read or written then is tried again.
                    hasFailed = true
                    logger.error(
                        "what was changed beside the center could not be read", metadata: ["error": "\(error)"])
                }
            }
        }
    }

    /// Reads what has to be known before the first request.
    func begin() async throws { try await look(isDue: true) }

    private func look(isDue: Bool) async throws {
        let isChanged = try await center.store.noticeForeignChanges()
        if isChanged || isDue { try await center.gate.sessions.keys.refresh(center.store, at: center.clock()) }
        // Some come of what the center itself did after it was asked.
        try await center.audit.tellNotices(of: center.store)
    }
}
