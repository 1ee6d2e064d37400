import CenterGate
import CenterStore
import IAMService
import Logging
import Platform
import SampleS3

/// A center put together over its folder.
struct Center {
    let store: SQLiteStore
    let gate: Gate
    let operations: [AnyGateOperation]
    let sample: SampleS3

    /// - Throws: `StoreError`, `AuditLogError` and `FileError`, each with what to do.
    init(_ folder: Folder, entropy: Entropy, logger: Logger) throws {
        let opened = try folder.center.open(entropy: entropy)
        store = opened.store
        gate = Gate(
            store: opened.store, sealer: opened.sealer, audit: try AuditLog(folder.events, entropy: entropy)
        ) { error, requestID in
            logger.error("a request failed inside", metadata: ["request": "\(requestID)", "error": "\(error)"])
        }
        let iam = IAMOperations(store: opened.store, entropy: entropy)
        let sts = STSOperations(store: opened.store, roles: gate.roles, sessions: gate.sessions, entropy: entropy)
        operations = iam.all + sts.all
        sample = try SampleS3(folder: folder.sample, gate: gate, entropy: entropy)
    }
}
