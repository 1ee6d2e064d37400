internal import Platform
internal import Primitives

/// The end of a log: found when it is opened, so that the chain goes on from there.
enum AuditTail {
    /// No line of ours is longer: the longest tell of a thousand objects deleted at once.
    static let lineLimit = 64 << 20

    /// Cuts off an unfinished last line and gives the chain after the last whole one.
    static func recover(_ file: AppendOnlyFile, path: String) throws -> AuditChain {
        let size = try file.size()
        var tail: [UInt8] = []
        var offset = size
        // Backwards until there is a whole line, or the file's beginning.
        while offset > 0, tail.dropLast().count(where: { $0 == 0x0A }) < 2, tail.count <= lineLimit {
            // Twice as far each time, so that a long line is not copied again for every block of it.
            let length = min(offset, Int64(max(65_536, tail.count)))
            offset -= length
            tail = try file.read(count: Int(length), at: offset) + tail
        }
        guard let end = tail.lastIndex(of: 0x0A) else {
            guard offset == 0 else { throw AuditLogError.damaged(path: path, offset: offset) }
            if size > 0 { try file.truncate(to: 0) }
            return AuditChain()
        }
        let unfinished = Int64(tail.count - end - 1)
        let start = tail[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = Array(tail[start..<end])
        guard start > 0 || offset == 0, let json = try? JSON.parse(line),
            let sequence = json[AuditChain.member]?["sequence"]?.integerValue
        else { throw AuditLogError.damaged(path: path, offset: offset + Int64(start)) }
        if unfinished > 0 { try file.truncate(to: size - unfinished) }
        var chain = AuditChain(sequence: sequence)
        chain.advance(over: line)
        return chain
    }
}
