import CenterGate
import Primitives

/// A time from which the log has no events, because the center was restored from a backup.
struct EventGap {
    let from: String
    let to: String

    /// Nil for every other event.
    init?(_ event: JSON) {
        guard event["eventName"]?.stringValue == AuditNotice.restored, event["eventType"] == "AwsServiceEvent",
            let from = event["serviceEventDetails"]?["missingFrom"]?.stringValue,
            let to = event["serviceEventDetails"]?["missingTo"]?.stringValue
        else { return nil }
        (self.from, self.to) = (from, to)
    }

    /// A line for standard error.
    var text: String { "events from \(from) to \(to) are missing: the center was restored from a backup\n" }
}
