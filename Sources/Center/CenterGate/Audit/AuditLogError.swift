/// Why a log cannot be opened or written.
public enum AuditLogError: Error, Sendable, Hashable, CustomStringConvertible {
    case inUse(path: String)
    /// The last line is not one of this log.
    case damaged(path: String, offset: Int64)
    /// The disk takes no lines.
    case unavailable(path: String, detail: String)

    public var description: String {
        switch self {
        case .inUse(let path): "another process writes \(path): stop it first"
        case .damaged(let path, let offset):
            "\(path) is damaged at byte \(offset): move it away to begin a new log, and look into it with twinlock center events"
        case .unavailable(let path, let detail):
            "the audit log \(path) cannot be written (\(detail)): make room on its disk, or make it writable; until then requests are refused"
        }
    }
}
