public import CenterStore
public import Platform
public import Primitives

/// Reads a log, all of its files, also while it grows, and checks its chain and its codes.
public struct AuditLogReader: Sendable {
    private let files: AuditFiles
    private let key: AuditKey?

    /// A reader of the log whose current file is at `path`. Without `key` the codes are not checked.
    public init(_ path: String, key: AuditKey? = nil) {
        files = AuditFiles(path)
        self.key = key
    }

    /// The names of the log's files in their folder, oldest first.
    public func fileNames() throws(FileError) -> [String] {
        let paths = try files.closed().map(\.path) + (FileInformation.of(files.current) == nil ? [] : [files.current])
        return paths.map { PathText.name(of: $0) }
    }

    /// Gives each line to `body`, in order. A last line without its end is being written and is left out. Where `head`
    /// is what a center noted of its log before, the log is compared with it.
    ///
    /// - Throws: `FileError` when a file cannot be read; what `body` throws.
    @discardableResult
    public func read(comparing head: EventLogHeadRecord? = nil, _ body: (Record) throws -> Void) throws -> Summary {
        var check = AuditCheck(key: key, head: head)
        for (path, file) in try open() { try read(file, path, &check, body) }
        return check.summary
    }

    /// All files, oldest first. The current one is opened first: if it is closed meanwhile, it is found under its other
    /// name too, and what is written after that is not read.
    private func open() throws(FileError) -> [(path: String, file: RandomAccessFile)] {
        let current: RandomAccessFile?
        do throws(FileError) {
            current = try RandomAccessFile(reading: files.current)
        } catch  where error.code == .notFound {
            current = nil
        }
        let identity = try current?.information()
        var all: [(path: String, file: RandomAccessFile)] = []
        for closed in try files.closed() {
            let file = try RandomAccessFile(reading: closed.path)
            let information = try file.information()
            if let identity, information.isSameFile(as: identity) { break }
            all.append((closed.path, file))
        }
        if let current { all.append((files.current, current)) }
        return all
    }

    private func read(
        _ file: RandomAccessFile, _ path: String, _ check: inout AuditCheck, _ body: (Record) throws -> Void
    ) throws {
        var rest: [UInt8] = []
        var offset: Int64 = 0
        var number = 0
        while true {
            let block = try file.read(count: 1 << 18, at: offset)
            guard !block.isEmpty else { return }
            offset += Int64(block.count)
            rest += block
            var start = rest.startIndex
            while let end = rest[start...].firstIndex(of: 0x0A) {
                number += 1
                try body(check.take(Array(rest[start..<end]), path: path, line: number))
                start = end + 1
            }
            rest.removeSubrange(..<start)
        }
    }
}

extension AuditLogReader {
    /// One line.
    public struct Record: Sendable {
        /// The file that it stands in.
        public var path: String
        /// In its file, from 1.
        public var line: Int
        /// As it stands in the file.
        public var text: String
        /// Nil if the line is not JSON.
        public var event: JSON?
        /// What is wrong with it; nil if it is as it was written.
        public var flaw: Flaw?
    }

    /// Why a line is not as it was written, or not where it was.
    public enum Flaw: Sendable {
        /// It is not the successor of the line before it.
        case notTheNext
        /// It carries no code, after lines that do.
        case unsigned
        /// Its code is not this center's over this line.
        case wrongCode
    }

    /// Where the first flaw is.
    public struct Break: Sendable, Equatable {
        public var path: String
        public var line: Int
        public var flaw: Flaw
    }

    /// How a log compares with what its center noted of it.
    public enum Comparison: Sendable, Equatable {
        case notMade
        case agrees
        /// Another line stands where the noted one was.
        case differs
        /// The log ends so many lines before it.
        case endsBefore(missing: Int64)
    }

    /// What reading to the end found.
    public struct Summary: Sendable, Equatable {
        public var lines = 0
        /// Nil if all lines are as they were written.
        public var firstBreak: Break?
        /// The SHA-256 of the last line, in hex: noted elsewhere, it shows later whether lines were taken off the end.
        public var headHash = AuditChain().previousHash
        /// Lines from before there were codes.
        public var unsigned = 0
        /// The lines in which the log itself tells that its end was once cut off.
        public var cuts: [JSON] = []
        public var comparison = Comparison.notMade
    }
}
