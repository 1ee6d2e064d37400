public import Platform
public import Primitives

/// Reads a log, also while it grows, and checks its chain.
public struct AuditLogReader: Sendable {
    /// One line.
    public struct Record: Sendable {
        /// From 1.
        public var line: Int
        /// As it stands in the file.
        public var text: String
        /// Nil if the line is not JSON.
        public var event: JSON?
        /// Whether it is the successor of the line before it.
        public var continuesChain: Bool
    }

    /// What reading to the end found.
    public struct Summary: Sendable, Equatable {
        public var lines: Int
        /// The first line that does not continue the one before it; nil if all do.
        public var firstBrokenLine: Int?
        /// The SHA-256 of the last line, in hex: noted elsewhere, it shows later whether lines were taken off the end.
        public var headHash: String
    }

    private let file: AppendOnlyFile

    /// - Throws: `FileError` when the file cannot be opened.
    public init(_ path: String) throws(FileError) {
        file = try AppendOnlyFile(path)
    }

    /// Gives each line to `body`, in order. A last line without its end is being written and is left out.
    @discardableResult
    public func read(_ body: (Record) throws -> Void) throws -> Summary {
        var chain = AuditChain()
        var summary = Summary(lines: 0, firstBrokenLine: nil, headHash: chain.previousHash)
        var rest: [UInt8] = []
        var offset: Int64 = 0
        while true {
            let block = try file.read(count: 1 << 18, at: offset)
            guard !block.isEmpty else { return summary }
            offset += Int64(block.count)
            rest += block
            while let end = rest.firstIndex(of: 0x0A) {
                let line = Array(rest[..<end])
                rest.removeSubrange(...end)
                try take(line, &chain, &summary, body)
            }
        }
    }

    private func take(
        _ line: [UInt8], _ chain: inout AuditChain, _ summary: inout Summary, _ body: (Record) throws -> Void
    ) throws {
        let event = try? JSON.parse(line)
        let continues = event.map { chain.continues(with: $0) } ?? false
        summary.lines += 1
        if !continues, summary.firstBrokenLine == nil { summary.firstBrokenLine = summary.lines }
        // Goes on from what is there, so that one change shows as one break.
        if !continues, let sequence = event?[AuditChain.member]?["sequence"]?.integerValue { chain.sequence = sequence }
        chain.advance(over: line)
        summary.headHash = chain.previousHash
        try body(
            Record(
                line: summary.lines, text: String(decoding: line, as: UTF8.self), event: event,
                continuesChain: continues))
    }
}
