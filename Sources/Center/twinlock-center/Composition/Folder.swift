import CenterGate
import CenterStore
import Platform

/// Where a center keeps what is its own.
struct Folder {
    let center: CenterFolder

    /// `path` as it was given, relative to the folder that the command was called in.
    init(_ path: String) throws {
        guard let current = path.hasPrefix("/") ? "/" : CurrentProcess.folder else {
            throw Failure("'\(path)' has no folder to start from", hint: "give an absolute path")
        }
        center = CenterFolder(PathText.resolve(path, in: current))
    }

    /// The audit log, one JSON object a line.
    var events: String { "\(center.path)/events.jsonl" }
    /// The names of the log's files, as they are now.
    func eventFiles() throws -> [String] { try AuditLogReader(events).fileNames() }

    /// The sample's buckets.
    var sample: String { "\(center.path)/s3" }
}
