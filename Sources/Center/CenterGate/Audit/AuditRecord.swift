internal import CenterStore
internal import Primitives

/// What becomes a line of the log: all of it but its place in the chain.
struct AuditRecord: Sendable {
    let id: String
    /// When what it tells of happened.
    let at: Timestamp
    /// The line's beginning: the members that CloudTrail has, and our own block up to its place in the chain. Written
    /// by whoever records, because lines are linked one after the other.
    let opening: [UInt8]

    init(_ event: AuditEvent, id: String) {
        self.id = id
        at = event.facts.receivedAt
        opening = Self.opening { line in
            event.write(eventID: id, to: &line)
            line.name("twinlock")
            line.beginObject()
            event.writeDecision(to: &line)
        }
    }

    init(_ notice: AuditNotice, id: String) {
        self.id = id
        at = notice.at
        opening = Self.opening(notice.members(eventID: id), [])
    }

    /// A record that waited in the store; nil for any other text.
    init?(_ pending: PendingEventRecord) {
        guard case .object(let all) = try? JSON.parse(pending.content),
            let at = all.first(where: { $0.name == "eventTime" })?.value.stringValue.flatMap(Timestamp.init(iso8601:))
        else { return nil }
        id = pending.id
        self.at = at
        opening = Self.opening(
            all.filter { $0.name != AuditChain.member },
            all.first { $0.name == AuditChain.member }?.value.objectValue ?? [])
    }

    /// How it waits in the store until the log has it.
    var pending: PendingEventRecord {
        PendingEventRecord(id: id, content: String(decoding: opening + Array("}}".utf8), as: UTF8.self))
    }

    private static func opening(_ members: [JSON.Member], _ own: [JSON.Member]) -> [UInt8] {
        opening { line in
            for member in members { line.member(member) }
            line.name("twinlock")
            line.beginObject()
            for member in own { line.member(member) }
        }
    }

    /// `write` writes the members, our own block last and without its end.
    private static func opening(_ write: (inout JSONLine) -> Void) -> [UInt8] {
        var line = JSONLine()
        line.beginObject()
        write(&line)
        return line.bytes
    }
}
