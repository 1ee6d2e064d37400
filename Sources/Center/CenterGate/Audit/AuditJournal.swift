internal import Platform

/// Where the log's last lines are kept until the log itself is on the disk.
///
/// Making a file durable that has grown costs the file system a transaction for the new length; writing over what is
/// there costs one write. So lines go to the end of the log and, in batches, to this file, whose length stays as it is,
/// and only this one is waited for. When it is full the log is waited for, once, and it begins anew. What a crash of the
/// machine takes off the log's end, the next start finds here.
///
/// A batch is its mark, its length and its lines. It begins on a block of its own, so that nothing that was acknowledged
/// is ever written over before the log has it. Of one that a crash tore nobody was told; its lines are known by their
/// codes.
struct AuditJournal: Sendable {
    private static let block = 4096
    private static let mark = Array("twinlock".utf8)
    /// Mark and length.
    private static let header = mark.count + 8
    /// In bytes: what a new journal has room for, and how far it grows.
    private static let least: Int64 = 256 << 10
    private static let most: Int64 = 4 << 20

    private let file: RandomAccessFile
    private var size: Int64
    private var position: Int64 = 0

    /// Opens the journal at `path` or makes one. What is in it stays until something is kept.
    init(_ path: String) throws(FileError) {
        file = try RandomAccessFile(writing: path)
        size = try file.information().size / Int64(Self.block) * Int64(Self.block)
        if size < Self.least { try grow(to: Self.least) }
    }

    /// Whether `count` bytes can be kept before it begins anew.
    func hasRoom(for count: Int) -> Bool { position + Self.length(of: count) <= size }

    /// Keeps `lines`, for which there is room; returns when they are on the disk.
    mutating func keep(_ lines: [UInt8]) throws(FileError) {
        let length = Self.length(of: lines.count)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Int(length))
        bytes += Self.mark
        withUnsafeBytes(of: UInt64(lines.count).littleEndian) { bytes.append(contentsOf: $0) }
        bytes += lines
        bytes += repeatElement(0, count: Int(length) - bytes.count)
        try file.write(bytes, at: position)
        try file.synchronizeContent()
        position += length
    }

    /// Begins anew, with more room where it was too small. The log must be on the disk.
    mutating func restart() {
        position = 0
        // A disk without room for it is no reason to stop.
        if size < Self.most { try? grow(to: size * 2) }
    }

    /// Forgets all. The log must be on the disk.
    mutating func clear() throws(FileError) {
        position = 0
        try file.write([UInt8](repeating: 0, count: Self.block), at: 0)
        try file.synchronizeContent()
    }

    /// What was kept since it began anew.
    func current() throws(FileError) -> [UInt8] {
        try batches(upTo: position).flatMap(\.self)
    }

    /// Everything that can be read, without the ends of lines: also of a batch that is torn, and behind the last round
    /// of one before.
    func lines() throws(FileError) -> [ArraySlice<UInt8>] {
        try batches(upTo: size).flatMap { $0.split(separator: 0x0A) }
    }

    private func batches(upTo end: Int64) throws(FileError) -> [ArraySlice<UInt8>] {
        let all = try file.read(count: Int(end), at: 0)
        var batches: [ArraySlice<UInt8>] = []
        var start = 0
        while let lines = Self.batch(in: all, at: start) {
            batches.append(lines)
            start += Int(Self.length(of: lines.count))
        }
        return batches
    }

    /// The lines of the batch that begins at `start`; nil where none does.
    private static func batch(in all: [UInt8], at start: Int) -> ArraySlice<UInt8>? {
        let first = start + header
        guard first <= all.count, all[start...].starts(with: mark) else { return nil }
        let count = all[(start + mark.count)..<first].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard count > 0, count <= UInt64(all.count - first) else { return nil }
        return all[first..<(first + Int(count))]
    }

    /// In the file, with header and padding.
    private static func length(of count: Int) -> Int64 {
        Int64((header + count + block - 1) / block * block)
    }

    private mutating func grow(to length: Int64) throws(FileError) {
        do {
            try file.write([UInt8](repeating: 0, count: Int(length - size)), at: size)
            try file.synchronize()
        } catch {
            try? file.truncate(to: size)
            throw error
        }
        size = length
    }
}
