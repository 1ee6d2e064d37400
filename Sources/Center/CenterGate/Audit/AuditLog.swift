public import CenterStore
public import Platform
public import Primitives
internal import Synchronization

/// The record of every call: files of JSON lines that only grow, each line bound to the one before it by its hash and to
/// the center by a code.
///
/// `append` returns when the line is on the disk. Lines that are waiting at the same time go to the disk together. When
/// the disk takes no lines, nothing more is recorded, and the gate refuses requests, until it does again.
public final class AuditLog: Sendable {
    /// What becomes of the log, for the program's own log.
    public enum Health: Sendable {
        case unavailable(AuditLogError)
        case resumed
    }

    private struct Entry {
        /// When it came.
        let at: Timestamp
        /// Nil where only the disk is to be tried.
        let record: AuditRecord?
        /// Whether the store keeps the record until it is written.
        let isKept: Bool
        let finish: @Sendable (Result<Void, any Error>) -> Void
    }

    private struct State {
        var waiting: [Entry] = []
        var isWriting = false
        var failure: Failure?
        var head: EventLogHeadRecord?
        /// What the store may forget.
        var settled: [String] = []
        var notedSequence: Int64 = 0
    }

    private struct Failure {
        let error: AuditLogError
        let since: Timestamp
    }

    let path: String
    private let entropy: Entropy
    private let report: @Sendable (Health) -> Void
    private let worker = DedicatedQueue("twinlock.audit")
    private let state: Mutex<State>
    /// Used by the worker alone; the lock only says so to the compiler.
    private let writer: Mutex<(files: AuditFileWriter, backlog: [AuditRecord])>

    /// Opens the log or begins one. What a crash left of a line that nobody was told of is cut off.
    ///
    /// `report` is told when the log can no longer be written, and when it can again.
    ///
    /// - Throws: `AuditLogError` when another process writes it or its last line is not one of ours; `FileError`.
    public convenience init(
        _ path: String, sealer: Sealer, entropy: Entropy, rotation: AuditRotation = AuditRotation(),
        report: @escaping @Sendable (Health) -> Void = { _ in }
    ) throws {
        try self.init(path, sealer: sealer, entropy: entropy, rotation: rotation, isJournaled: true, report: report) {
            path throws(FileError) in try AppendOnlyFile(path)
        }
    }

    init(
        _ path: String, sealer: Sealer, entropy: Entropy, rotation: AuditRotation = AuditRotation(),
        isJournaled: Bool = false, report: @escaping @Sendable (Health) -> Void = { _ in },
        open: @escaping @Sendable (String) throws(FileError) -> any LogFile
    ) throws {
        let files = try AuditFileWriter(
            path, key: AuditKey(sealer), rotation: rotation, isJournaled: isJournaled, open: open)
        (self.path, self.entropy, self.report) = (path, entropy, report)
        state = Mutex(State(head: files.head))
        writer = Mutex((files, []))
    }

    /// Writes `event`; returns when it survives a crash of the machine.
    ///
    /// - Throws: `AuditLogError.unavailable`; then the event is not part of the log.
    public func append(_ event: AuditEvent) async throws {
        try await append(AuditRecord(event, id: makeID()))
    }

    /// Writes `notice`, in the same way.
    public func append(_ notice: AuditNotice) async throws {
        try await append(AuditRecord(notice, id: makeID()))
    }

    /// Refuses while the log cannot be written, after trying whether it can be again.
    ///
    /// - Throws: `AuditLogError.unavailable`.
    public func requireWritable(at now: Timestamp) async throws {
        guard state.withLock({ $0.failure != nil }) else { return }
        try await submit(nil, at: now)
    }

    /// Waits for what is being written, then lets another writer have the log. Nothing may be appended afterwards.
    public func close() async throws {
        try await worker.run { [self] in try writer.withLock { try $0.files.close() } }
    }

    /// When the last event came; nil in an empty log.
    public var lastTime: Timestamp? { state.withLock { $0.head?.at } }

    func makeID() -> String { UniqueID.make(entropy) }

    func append(_ record: AuditRecord) async throws {
        try await submit(record, at: record.at)
    }

    private func submit(_ record: AuditRecord?, at time: Timestamp) async throws {
        try await withCheckedThrowingContinuation { continuation in
            enqueue(Entry(at: time, record: record, isKept: false) { continuation.resume(with: $0) })
        }
    }

    /// Takes a record that the store keeps. `settlement` comes when it is written, or known to wait in the store.
    func take(_ record: AuditRecord, _ settlement: Settlement) {
        enqueue(Entry(at: record.at, record: record, isKept: true) { _ in settlement.settle() })
    }

    private func enqueue(_ entry: Entry) {
        let begins = state.withLock { state in
            state.waiting.append(entry)
            defer { state.isWriting = true }
            return !state.isWriting
        }
        if begins { worker.submit { [self] in writeAll() } }
    }

    /// Until nobody waits any more.
    private func writeAll() {
        var last = 0
        while true {
            // Where many came together, as many come again soon: each write to the disk then serves more of them.
            if last > 1 { DedicatedQueue.rest(microseconds: UInt32(min(last * Self.rest, Self.longestRest))) }
            let batch = state.withLock { state in
                let batch = state.waiting
                state.waiting = []
                if batch.isEmpty { state.isWriting = false }
                return batch
            }
            guard !batch.isEmpty else { return }
            last = batch.count
            let result = write(batch)
            for entry in batch { entry.finish(entry.isKept ? .success(()) : result) }
        }
    }

    /// In microseconds: for each that came in the last batch, and at most.
    private static let rest = 40
    private static let longestRest = 600

    private func write(_ batch: [Entry]) -> Result<Void, any Error> {
        let failure = state.withLock { $0.failure }
        return writer.withLock { writer in
            var records = writer.backlog + batch.compactMap(\.record)
            if let failure { records.insert(resumption(failure, at: batch[0].at), at: 0) }
            guard !records.isEmpty else { return .success(()) }
            do {
                try writer.files.write(records)
            } catch {
                writer.files.tidy()
                writer.backlog += batch.filter(\.isKept).compactMap(\.record)
                return .failure(fail(error, at: batch[0].at))
            }
            let kept = (writer.backlog + batch.filter(\.isKept).compactMap(\.record)).map(\.id)
            writer.backlog = []
            succeed(writer.files.head, kept, after: failure)
            return .success(())
        }
    }

    private func fail(_ error: any Error, at time: Timestamp) -> AuditLogError {
        let detail = (error as? FileError)?.reason ?? "\(error)"
        let failure = AuditLogError.unavailable(path: path, detail: detail)
        let isNews = state.withLock { state in
            defer { state.failure = state.failure ?? Failure(error: failure, since: time) }
            return state.failure == nil
        }
        if isNews { report(.unavailable(failure)) }
        return failure
    }

    private func succeed(_ head: EventLogHeadRecord?, _ kept: [String], after failure: Failure?) {
        state.withLock { state in
            state.head = head
            state.settled += kept
            state.failure = nil
        }
        if failure != nil { report(.resumed) }
    }

    private func resumption(_ failure: Failure, at time: Timestamp) -> AuditRecord {
        let details: JSON = [
            "unavailableSince": .string(failure.since.iso8601), "detail": .string("\(failure.error)"),
        ]
        return AuditRecord(AuditNotice("AuditLogResumed", at: time, details), id: makeID())
    }
}

// What passes between the log and the store.
extension AuditLog {
    /// How far the log goes, and which of the events that the store keeps it has.
    struct Progress: Sendable {
        var head: EventLogHeadRecord?
        var settled: [String]
        var isNoted: Bool
    }

    /// Both as of one moment: what is not settled has no line up to the head.
    var progress: Progress {
        state.withLock { state in
            Progress(
                head: state.head, settled: state.settled,
                isNoted: state.settled.isEmpty && (state.head?.sequence ?? 0) == state.notedSequence)
        }
    }

    /// After the store noted `progress`.
    func noted(_ progress: Progress) {
        let forgotten = Set(progress.settled)
        state.withLock { state in
            state.settled.removeAll { forgotten.contains($0) }
            state.notedSequence = max(state.notedSequence, progress.head?.sequence ?? 0)
        }
    }

    /// The lines after the one of this number.
    func lines(after sequence: Int64) async throws -> [AuditTail.Line] {
        try await worker.run { [self] in try writer.withLock { try $0.files.lines(after: sequence) } }
    }
}

extension StoreWriter {
    /// Notes how far the log goes, sealed, and forgets the events that it has.
    func note(_ progress: AuditLog.Progress, _ log: AuditLog) throws {
        guard !progress.isNoted else { return }
        try removePendingEvents(progress.settled)
        if let head = progress.head { try note(head) }
        afterCommit { log.noted(progress) }
    }
}
