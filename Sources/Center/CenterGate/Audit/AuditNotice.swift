public import Primitives

/// Something that the log tells of itself, and that nobody called for: that it was not writable for a while, that
/// events are missing, how many requests were refused.
public struct AuditNotice: Sendable {
    /// The name of a notice that the log ended before what the center had noted of it.
    static let cut = "AuditLogCut"

    /// `AuditLogResumed`.
    public var name: String
    public var at: Timestamp
    /// What there is to tell, under `serviceEventDetails`.
    public var details: JSON

    public init(_ name: String, at: Timestamp, _ details: JSON) {
        self.name = name
        self.at = at
        self.details = details
    }

    /// In the shape of CloudTrail's service events (AWS CloudTrail User Guide, "AWS service events").
    func members(eventID: String) -> [JSON.Member] {
        [
            JSON.Member("eventVersion", "1.11"),
            JSON.Member("userIdentity", ["type": "AWSService", "invokedBy": "twinlock-center"]),
            JSON.Member("eventTime", .string(at.iso8601)), JSON.Member("eventSource", "twinlock-center"),
            JSON.Member("eventName", .string(name)), JSON.Member("serviceEventDetails", details),
            JSON.Member("eventID", .string(eventID)), JSON.Member("readOnly", false),
            JSON.Member("eventType", "AwsServiceEvent"), JSON.Member("managementEvent", true),
            JSON.Member("eventCategory", "Management"),
        ]
    }
}
