internal import CenterStore
internal import Platform
internal import Primitives

/// When a file of the log is closed and the next one begun.
public struct AuditRotation: Sendable {
    /// A file grows no further than this many bytes, unless one batch of lines is longer.
    public var size: Int64

    /// By default 64 MiB. Besides, every month (UTC) begins a file.
    public init(size: Int64 = 64 << 20) {
        self.size = size
    }
}

/// Writes lines into the log's files. Used by one worker at a time.
struct AuditFileWriter: Sendable {
    private let files: AuditFiles
    private let key: AuditKey
    private let rotation: AuditRotation
    private let open: @Sendable (String) throws(FileError) -> any LogFile
    private var file: any LogFile
    private(set) var chain: AuditChain
    /// When the event of the last line came; nil in an empty log.
    private(set) var lastTime: Timestamp?
    /// How long the whole lines are.
    private var size: Int64
    /// The month of the file's first line, as `2026-11`.
    private var month: Substring?
    /// Whether something may stand behind the whole lines that a failed write left.
    private var isSuspect = false
    /// Nil where each write is waited for in the log itself.
    private var journal: AuditJournal?
    /// How much of the file is known to be on the disk; the journal has what comes after.
    private var settledSize: Int64
    /// Whether waiting for the file has failed, so that nothing is known of what came after `settledSize`.
    private var isUnsettled = false

    /// Opens the log or begins one. What a crash left of a line that nobody was told of is cut off. With `isJournaled`,
    /// what was acknowledged and is not in the log after a crash is taken from its journal.
    init(
        _ path: String, key: AuditKey, rotation: AuditRotation, isJournaled: Bool,
        open: @escaping @Sendable (String) throws(FileError) -> any LogFile
    ) throws {
        files = AuditFiles(path)
        (self.key, self.rotation, self.open) = (key, rotation, open)
        file = try open(path)
        guard try file.tryLock() else { throw AuditLogError.inUse(path: path) }
        try files.tidy()
        var tail = try AuditTail.recover(file, path: path)
        size = try file.size()
        settledSize = size
        month = try AuditTail.firstTime(of: file)?.iso8601.prefix(7)
        // A file that was just begun goes on where the one before it ended.
        if tail == nil, let before = try files.closed().last {
            tail = try AuditTail.last(of: try AppendOnlyFile(before.path), path: before.path)
        }
        chain = tail?.chain ?? AuditChain()
        lastTime = tail?.time
        if isJournaled { try openJournal() }
    }

    /// Adds the records; returns when they are on the disk. When this throws, none of them is part of the log.
    mutating func write(_ records: [AuditRecord]) throws {
        if isUnsettled { try restore() }
        if isSuspect {
            try file.truncate(to: size)
            isSuspect = false
        }
        if let first = records.first, isDue(first.at) { try rotate() }
        var next = chain
        var bytes: [UInt8] = []
        for record in records {
            bytes += next.link(record, key)
            bytes.append(0x0A)
        }
        if let journal, !journal.hasRoom(for: bytes.count) { try settle() }
        do {
            try file.write(bytes)
            try secure(bytes)
        } catch {
            // Part of it may be there, or all of it without being on the disk; the next line must not continue it.
            isSuspect = true
            throw error
        }
        chain = next
        size += Int64(bytes.count)
        lastTime = records.last?.at ?? lastTime
        if month == nil { month = records.first?.at.iso8601.prefix(7) }
    }

    /// Cuts off what a failed write may have left. It may fail as the write did; then the next write does it.
    mutating func tidy() {
        guard isSuspect, (try? file.truncate(to: size)) != nil else { return }
        isSuspect = false
    }

    /// Waits for the log itself, and lets another writer have it.
    mutating func close() throws {
        if isUnsettled { try restore() }
        if journal != nil {
            try settle()
            try journal?.clear()
        }
        try file.unlock()
    }

    /// How far the log goes; nil if it is empty.
    var head: EventLogHeadRecord? {
        guard let lastTime else { return nil }
        return EventLogHeadRecord(sequence: chain.sequence &- 1, hash: chain.previousHash, at: lastTime)
    }

    /// The whole lines after the one of this number, newest file last.
    func lines(after sequence: Int64) throws -> [AuditTail.Line] {
        var lines = try AuditTail.lines(of: file, after: sequence)
        for closed in try files.closed().reversed() {
            guard (lines.first?.sequence ?? chain.sequence) > sequence + 1 else { break }
            lines = try AuditTail.lines(of: try AppendOnlyFile(closed.path), after: sequence) + lines
        }
        return lines
    }

    private func isDue(_ now: Timestamp) -> Bool {
        guard size > 0 else { return false }
        return size >= rotation.size || (month.map { $0 < now.iso8601.prefix(7) } ?? false)
    }

    private mutating func rotate() throws {
        if journal != nil { try settle() }
        try PrivateFile.remove(files.next)
        let next = try open(files.next)
        guard try next.tryLock() else { throw AuditLogError.inUse(path: files.next) }
        try files.exchange()
        (file, size, settledSize, month) = (next, 0, 0, nil)
    }
}

// What is acknowledged before the log itself is on the disk.
extension AuditFileWriter {
    /// Waits until `bytes`, which were written to the log, are on the disk.
    private mutating func secure(_ bytes: [UInt8]) throws(FileError) {
        if journal?.hasRoom(for: bytes.count) == true {
            do {
                try journal?.keep(bytes)
                return
            } catch {
                // Without a journal the log goes on, more slowly.
                journal = nil
            }
        }
        try file.synchronize()
    }

    /// Waits for the log itself, and lets the journal begin anew.
    private mutating func settle() throws(FileError) {
        do {
            try file.synchronize()
        } catch {
            isUnsettled = true
            throw error
        }
        settledSize = size
        journal?.restart()
    }

    /// Writes once more what may not have reached the disk: after a failure the system takes it for written.
    private mutating func restore() throws(FileError) {
        let lines = try journal?.current() ?? []
        try file.truncate(to: settledSize)
        try file.write(lines)
        try file.synchronize()
        (isUnsettled, settledSize) = (false, size)
        journal?.restart()
    }

    /// Opens the journal, and adds to the log the lines of it that continue the chain and carry their code: those that
    /// a crash took off the log's end.
    private mutating func openJournal() throws {
        guard let journal = try? AuditJournal(files.journal) else { return }
        var lost: [UInt8] = []
        for line in try journal.lines() {
            let line = Array(line)
            guard let event = try? JSON.parse(line), chain.continues(with: event), key.check(line) == .good else {
                continue
            }
            chain.advance(over: line)
            lastTime = AuditTail.time(of: event) ?? lastTime
            month = month ?? lastTime?.iso8601.prefix(7)
            lost += line + [0x0A]
        }
        if !lost.isEmpty { try file.write(lost) }
        try file.synchronize()
        size += Int64(lost.count)
        (settledSize, self.journal) = (size, journal)
    }
}
