internal import CenterStore
internal import Primitives

/// Goes over the lines of a log in their order and finds what is wrong with them.
struct AuditCheck {
    private let key: AuditKey?
    private let head: EventLogHeadRecord?
    private var chain = AuditChain()
    private var hasCodes = false
    private var found = AuditLogReader.Summary()
    private var comparison: AuditLogReader.Comparison

    init(key: AuditKey?, head: EventLogHeadRecord?) {
        (self.key, self.head) = (key, head)
        comparison = head.map { .endsBefore(missing: $0.sequence) } ?? .notMade
    }

    var summary: AuditLogReader.Summary {
        var summary = found
        summary.headHash = chain.previousHash
        summary.comparison = comparison
        return summary
    }

    mutating func take(_ line: [UInt8], path: String, line number: Int) -> AuditLogReader.Record {
        let event = try? JSON.parse(line)
        let flaw = flaw(of: line, event)
        found.lines += 1
        if let flaw, found.firstBreak == nil {
            found.firstBreak = AuditLogReader.Break(path: path, line: number, flaw: flaw)
        }
        // Goes on from what is there, so that one change shows as one break.
        if flaw == .notTheNext, let sequence = event?[AuditChain.member]?["sequence"]?.integerValue {
            chain.sequence = sequence
        }
        chain.advance(over: line)
        compare()
        if event?["eventName"]?.stringValue == AuditNotice.cut, event?["eventType"] == "AwsServiceEvent" {
            found.cuts.append(event?["serviceEventDetails"] ?? .null)
        }
        return AuditLogReader.Record(
            path: path, line: number, text: String(decoding: line, as: UTF8.self), event: event, flaw: flaw)
    }

    private mutating func flaw(of line: [UInt8], _ event: JSON?) -> AuditLogReader.Flaw? {
        guard let event, chain.continues(with: event) else { return .notTheNext }
        guard let key else { return nil }
        switch key.check(line) {
        case .good: hasCodes = true
        case .bad: return .wrongCode
        case .absent where hasCodes: return .unsigned
        case .absent: found.unsigned += 1
        }
        return nil
    }

    private mutating func compare() {
        guard let head else { return }
        // The chain is one ahead of the line that was taken.
        let sequence = chain.sequence &- 1
        if sequence == head.sequence {
            comparison = chain.previousHash == head.hash ? .agrees : .differs
        } else if sequence < head.sequence, case .endsBefore = comparison {
            comparison = .endsBefore(missing: head.sequence - sequence)
        }
    }
}
