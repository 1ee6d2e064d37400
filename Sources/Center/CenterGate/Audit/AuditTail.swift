internal import Platform
internal import Primitives

/// The end of a log: found when it is opened, so that the chain goes on from there.
struct AuditTail {
    /// After the last whole line.
    var chain: AuditChain
    /// When the event of the last whole line came.
    var time: Timestamp?

    /// A whole line as far as it is looked at here.
    struct Line: Equatable {
        var sequence: Int64
        /// Nil where the line has none.
        var eventID: String?
    }

    /// No line of ours is longer: the longest tell of a thousand objects deleted at once.
    static let lineLimit = 64 << 20

    /// Cuts off an unfinished last line and gives the end after the last whole one; nil for an empty log.
    static func recover(_ file: any LogFile, path: String) throws -> AuditTail? {
        let size = try file.size()
        let (tail, offset) = try backwards(file, size) { tail in
            tail.dropLast().count(where: { $0 == 0x0A }) >= 2 || tail.count > lineLimit
        }
        guard let end = tail.lastIndex(of: 0x0A) else {
            guard offset == 0 else { throw AuditLogError.damaged(path: path, offset: offset) }
            if size > 0 { try file.truncate(to: 0) }
            return nil
        }
        let found = try whole(tail, end, offset, path)
        let unfinished = Int64(tail.count - end - 1)
        if unfinished > 0 { try file.truncate(to: size - unfinished) }
        return found
    }

    /// The end of a file that is written no more; nil for an empty one.
    static func last(of file: any LogFile, path: String) throws -> AuditTail? {
        let size = try file.size()
        let (tail, offset) = try backwards(file, size) { tail in
            tail.dropLast().count(where: { $0 == 0x0A }) >= 2 || tail.count > lineLimit
        }
        return try tail.lastIndex(of: 0x0A).map { try whole(tail, $0, offset, path) }
    }

    /// When the event of the first line came; nil where that cannot be told.
    static func firstTime(of file: any LogFile) throws -> Timestamp? {
        var bytes: [UInt8] = []
        while bytes.count <= lineLimit {
            let block = try file.read(count: max(65_536, bytes.count), at: Int64(bytes.count))
            if block.isEmpty { return nil }
            bytes += block
            if let end = bytes.firstIndex(of: 0x0A) { return time(of: try? JSON.parse(bytes[..<end])) }
        }
        return nil
    }

    /// The whole lines that come after the one of this number.
    static func lines(of file: any LogFile, after sequence: Int64) throws -> [Line] {
        func first(_ lines: [[UInt8]]) -> Int64? { lines.first.flatMap(line)?.sequence }
        let (tail, offset) = try backwards(file, try file.size()) { tail in
            guard let start = tail.firstIndex(of: 0x0A), let end = tail[(start + 1)...].firstIndex(of: 0x0A) else {
                return false
            }
            return line(Array(tail[(start + 1)..<end])).map { $0.sequence <= sequence } ?? true
        }
        var lines = tail.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
        if offset > 0 { lines = lines.dropFirst() }
        return lines.compactMap { line(Array($0)) }.filter { $0.sequence > sequence }
    }

    /// Reads from the end, ever more, until it is `enough` or all; gives what was read and where it begins.
    private static func backwards(
        _ file: any LogFile, _ size: Int64, until enough: ([UInt8]) -> Bool
    ) throws -> (tail: [UInt8], offset: Int64) {
        var tail: [UInt8] = []
        var offset = size
        while offset > 0, !enough(tail) {
            // Twice as far each time, so that a long line is not copied again for every block of it.
            let length = min(offset, Int64(max(65_536, tail.count)))
            offset -= length
            tail = try file.read(count: Int(length), at: offset) + tail
        }
        return (tail, offset)
    }

    /// The end after the line that ends at `end` of `tail`, which begins at `offset` of the file.
    private static func whole(_ tail: [UInt8], _ end: Int, _ offset: Int64, _ path: String) throws -> AuditTail {
        let start = tail[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = Array(tail[start..<end])
        guard start > 0 || offset == 0, let json = try? JSON.parse(line),
            let sequence = json[AuditChain.member]?["sequence"]?.integerValue
        else { throw AuditLogError.damaged(path: path, offset: offset + Int64(start)) }
        var chain = AuditChain(sequence: sequence)
        chain.advance(over: line)
        return AuditTail(chain: chain, time: time(of: json))
    }

    static func time(of event: JSON?) -> Timestamp? {
        event?["eventTime"]?.stringValue.flatMap(Timestamp.init(iso8601:))
    }

    private static func line(_ bytes: [UInt8]) -> Line? {
        guard let json = try? JSON.parse(bytes), let sequence = json[AuditChain.member]?["sequence"]?.integerValue
        else { return nil }
        return Line(sequence: sequence, eventID: json["eventID"]?.stringValue)
    }
}
