import CenterGate
import CenterStore
import Platform
import Primitives

/// What a center needs besides its records when it comes back from a backup.
struct Restoring {
    /// In seconds, of every virtual device (RFC 6238).
    private static let period: Int64 = 30

    let entropy: Entropy
    let now: Timestamp

    func run(from backup: String, to folder: CenterFolder, keyFile: String?) throws -> BackupManifest {
        try folder.restore(from: backup, keyFile: keyFile, entropy: entropy, at: now) { writer, sealer, manifest in
            // What was spent between the backup and now is not known: so all is.
            try writer.spendMFACodes(upTo: now.seconds / Self.period)
            try writer.spendAppCodes(upTo: now.seconds / Self.period)
            try writer.endAllSignIn(at: now)
            // Nor who was revoked or removed.
            _ = try SessionSealer(sealer).keys.rotate(writer, endingSessions: true, at: now)
            let details: JSON = [
                "missingFrom": .string(manifest.madeAt.iso8601), "missingTo": .string(now.iso8601),
            ]
            try writer.insert(
                NoticeRecord(id: UniqueID.make(entropy), name: AuditNotice.restored, at: now, details: details))
        }
    }
}
