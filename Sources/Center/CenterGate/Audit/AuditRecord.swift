internal import CenterStore
internal import Primitives

/// What becomes a line of the log: all of it but its place in the chain.
struct AuditRecord: Sendable {
    let id: String
    /// When what it tells of happened.
    let at: Timestamp
    /// The members that CloudTrail has.
    let members: [JSON.Member]
    /// Those of our own block.
    let own: [JSON.Member]

    init(_ event: AuditEvent, id: String) {
        self.id = id
        at = event.facts.receivedAt
        members = event.members(eventID: id)
        own = event.decisionMembers
    }

    init(_ notice: AuditNotice, id: String) {
        self.id = id
        at = notice.at
        members = notice.members(eventID: id)
        own = []
    }

    /// A record that waited in the store; nil for any other text.
    init?(_ pending: PendingEventRecord) {
        guard case .object(let all) = try? JSON.parse(pending.content),
            let at = all.first(where: { $0.name == "eventTime" })?.value.stringValue.flatMap(Timestamp.init(iso8601:))
        else { return nil }
        id = pending.id
        self.at = at
        members = all.filter { $0.name != AuditChain.member }
        own = all.first { $0.name == AuditChain.member }?.value.objectValue ?? []
    }

    /// How it waits in the store until the log has it.
    var pending: PendingEventRecord {
        let all = members + [JSON.Member(AuditChain.member, .object(own))]
        return PendingEventRecord(id: id, content: JSON.object(all).text)
    }
}
