import CenterGate
import Platform
import ServiceLifecycle

/// Writes down once a second how far the audit log goes, and tries it again when it could not be written.
struct AuditKeeper: Service {
    private static let interval = 1000

    let center: Center
    let sleep: Sleeper

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try await sleep(milliseconds: Self.interval)
                let now = center.clock()
                // What fails here is told by the log itself, and tried again.
                try? await center.gate.recordSummary(at: now)
                try? await center.audit.noteProgress(in: center.store, at: now)
            }
        }
    }
}
