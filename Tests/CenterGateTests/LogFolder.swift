import CenterStore
import Platform
import Primitives
import SigV4
import Synchronization

@testable import CenterGate

/// A folder for one log, gone afterwards.
struct LogFolder: Sendable {
    let path: String
    let sealer = Sealer(key: CenterKey(entropy: .system), entropy: .system)
    let fault = Fault()

    static func with<T>(_ body: (LogFolder) async throws -> T) async throws -> T {
        let folder = "/tmp/twinlock-audit-\(Hex.encode(Entropy.system.bytes(8)))"
        try PrivateFile.createDirectory(folder)
        defer { try? PrivateFile.removeDirectory(folder) }
        return try await body(LogFolder(path: folder))
    }

    var log: String { "\(path)/events.jsonl" }

    /// Opens the log, on files that fail as `fault` says.
    func open(
        rotation: AuditRotation = AuditRotation(), report: @escaping @Sendable (AuditLog.Health) -> Void = { _ in }
    ) throws -> AuditLog {
        try AuditLog(log, sealer: sealer, entropy: .system, rotation: rotation, report: report) {
            [fault] path throws(FileError) in FaultyFile(file: try AppendOnlyFile(path), fault: fault)
        }
    }

    /// What a verification finds.
    func verify(head: EventLogHeadRecord? = nil) throws -> AuditLogReader.Summary {
        try AuditLogReader(log, key: AuditKey(sealer)).read(comparing: head) { _ in }
    }

    func names() throws -> [String] {
        var names: [String] = []
        try AuditLogReader(log).read { names.append($0.event?["eventName"]?.stringValue ?? "?") }
        return names
    }

    func lines() throws -> [String] {
        String(decoding: try PrivateFile.read(log), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    func write(_ lines: [String]) throws {
        try PrivateFile.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: log)
    }
}

/// What goes wrong with a file.
final class Fault: Sendable {
    enum Kind: Equatable {
        case none
        /// The disk takes nothing.
        case full
        /// The disk takes so many bytes of a write, and then no more.
        case fullAfter(Int)
        /// All is written, but it is not known whether it reached the disk.
        case notSynchronized
        /// Nothing is written, nor can what is there be cut.
        case readOnly
    }

    private let state = Mutex(Kind.none)

    var kind: Kind {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }
}

/// A file that fails as it is told.
struct FaultyFile: LogFile {
    let file: AppendOnlyFile
    let fault: Fault

    func write(_ bytes: [UInt8]) throws(FileError) {
        switch fault.kind {
        case .none, .notSynchronized: return try file.write(bytes)
        case .full, .readOnly: break
        case .fullAfter(let count): try file.write(bytes.prefix(count))
        }
        throw error("No space left on device")
    }

    func synchronize() throws(FileError) {
        if fault.kind == .notSynchronized { throw error("Input/output error") }
        try file.synchronize()
    }

    func truncate(to size: Int64) throws(FileError) {
        if fault.kind == .readOnly { throw error("Read-only file system") }
        try file.truncate(to: size)
    }

    func size() throws(FileError) -> Int64 { try file.size() }
    func read(count: Int, at offset: Int64) throws(FileError) -> [UInt8] { try file.read(count: count, at: offset) }
    func tryLock() throws(FileError) -> Bool { try file.tryLock() }
    func unlock() throws(FileError) { try file.unlock() }

    private func error(_ reason: String) -> FileError {
        FileError(code: .noSpace, operation: "write", path: "log", reason: reason)
    }
}

/// A call that nobody is known to have made.
func event(
    _ name: String, userAgent: String = "tests", from address: String = "192.0.2.7", at time: Timestamp = Center.now
) -> AuditEvent {
    AuditEvent(
        facts: RequestFacts(
            requestID: "r", sourceIP: address, userAgent: userAgent, isSecure: true, receivedAt: time, method: "POST",
            rawPath: "/", rawQuery: "", headers: [:]),
        caller: nil, service: "iam", operation: name, region: "us-east-1", isReadOnly: false)
}
