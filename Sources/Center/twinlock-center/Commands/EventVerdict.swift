import CenterGate
import CenterStore
import Primitives

/// What `events --verify` has to say.
struct EventVerdict {
    let summary: AuditLogReader.Summary
    let head: EventLogHeadRecord?
    let pending: Int
    let path: String

    /// Why the log is not good; nil if it is.
    var failure: Failure? {
        if let broken = summary.firstBreak {
            return Failure("line \(broken.line) of \(broken.path) \(Self.text(broken.flaw))")
        }
        switch summary.comparison {
        case .endsBefore(let missing):
            return Failure(
                "the last \(missing == 1 ? "record is" : "\(missing) records are") missing from \(path): the center noted record "
                    + "\(head?.sequence ?? 0) of \(head?.at.iso8601 ?? "-"), with the hash \(head?.hash ?? "-")",
                hint: "put the files of the log back as they were")
        case .differs:
            return Failure(
                "record \(head?.sequence ?? 0) of \(path) is not the one that the center noted: the log was rewritten")
        case .agrees, .notMade: break
        }
        guard let cut = summary.cuts.first else { return nil }
        let (first, last) = (cut["firstSequence"]?.integerValue ?? 0, cut["lastSequence"]?.integerValue ?? 0)
        return Failure(
            "records \(first) to \(last) of \(path) are missing, which came between "
                + "\(cut["from"]?.stringValue ?? "the beginning") and \(cut["to"]?.stringValue ?? "-")")
    }

    /// What to say of a log that is good.
    var text: String {
        var lines = [
            "\(summary.lines) record\(summary.lines == 1 ? "" : "s"), none changed or removed; the last has the hash \(summary.headHash)",
            "every record was on the disk before its answer went out, and every change was committed with its record",
        ]
        if summary.unsigned > 0 {
            lines.append("the first \(summary.unsigned) are from before records were signed with the center's key")
        }
        if pending > 0 { lines.append("\(pending) more may wait in the database until the log can be written") }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func text(_ flaw: AuditLogReader.Flaw) -> String {
        switch flaw {
        case .notTheNext: "does not continue the one before it: records were changed or removed"
        case .unsigned: "is not signed with the center's key: it was put there by somebody else"
        case .wrongCode: "is not as the center signed it: it was changed, or comes from another center"
        }
    }
}
