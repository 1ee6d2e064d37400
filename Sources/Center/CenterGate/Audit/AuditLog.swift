public import Platform
internal import Primitives
internal import Synchronization

/// The record of every call: a file of JSON lines that only grows, each line bound to the one before it by its hash.
///
/// `append` returns when the line is on the disk. Lines that are waiting at the same time go to the disk together.
public final class AuditLog: Sendable {
    private struct Waiting {
        let event: AuditEvent
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct State {
        var waiting: [Waiting] = []
        var isWriting = false
    }

    private let file: AppendOnlyFile
    private let entropy: Entropy
    private let worker = DedicatedQueue("twinlock.audit")
    private let state = Mutex(State())
    /// Touched by the worker alone; the lock only says so to the compiler.
    private let chain: Mutex<AuditChain>

    /// Opens the log or begins one. What a crash left of a line that nobody was told of is cut off.
    ///
    /// - Throws: `AuditLogError` when another process writes it or its last line is not one of ours; `FileError`.
    public init(_ path: String, entropy: Entropy) throws {
        file = try AppendOnlyFile(path)
        guard try file.tryLock() else { throw AuditLogError.inUse(path: path) }
        self.entropy = entropy
        chain = Mutex(try AuditTail.recover(file, path: path))
    }

    /// Writes `event`; returns when it survives a crash of the machine.
    public func append(_ event: AuditEvent) async throws {
        try await withCheckedThrowingContinuation { continuation in
            let begins = state.withLock { state in
                state.waiting.append(Waiting(event: event, continuation: continuation))
                defer { state.isWriting = true }
                return !state.isWriting
            }
            if begins { worker.submit { [self] in writeAll() } }
        }
    }

    /// Waits for what is being written, then lets another writer have the log. Nothing may be appended afterwards.
    public func close() async throws {
        try await worker.run { [file] in try file.unlock() }
    }

    /// Until nobody waits any more.
    private func writeAll() {
        while true {
            let batch = state.withLock { state in
                let batch = state.waiting
                state.waiting = []
                if batch.isEmpty { state.isWriting = false }
                return batch
            }
            guard !batch.isEmpty else { return }
            let result = Result { try write(batch.map(\.event)) }
            for waiting in batch { waiting.continuation.resume(with: result) }
        }
    }

    private func write(_ events: [AuditEvent]) throws {
        let size = try file.size()
        var next = chain.withLock { $0 }
        let text = events.map { next.link($0, eventID: UniqueID.make(entropy)) + "\n" }.joined()
        do {
            try file.append(text.utf8)
        } catch {
            // Part of it may be there; the next line must not continue it.
            try file.truncate(to: size)
            throw error
        }
        chain.withLock { $0 = next }
    }
}

/// Why a log cannot be opened.
public enum AuditLogError: Error, Sendable, Hashable, CustomStringConvertible {
    case inUse(path: String)
    /// The last line is not one of this log.
    case damaged(path: String, offset: Int64)

    public var description: String {
        switch self {
        case .inUse(let path): "another process writes \(path): stop it first"
        case .damaged(let path, let offset):
            "\(path) is damaged at byte \(offset): move it away to begin a new log, and look into it with twinlock center events"
        }
    }
}
