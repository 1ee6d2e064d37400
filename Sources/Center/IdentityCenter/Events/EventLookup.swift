public import AWSProtocols
public import CenterGate
internal import IAMPolicy
internal import Platform
internal import Primitives

/// Reading the audit log through the gate: judged as CloudTrail's LookupEvents is, and recorded like it. Pages alone call
/// it; the log has forms of filters that CloudTrail's API does not have.
public struct EventLookup: Sendable {
    /// The operation's shapes; the service and the action are CloudTrail's.
    public static let model = ModeledOperation<Query, Found>(
        ServiceModel(
            name: "cloudtrail", id: "CloudTrail", apiVersion: "2013-11-01",
            validation: ValidationStyle(repeatsValues: true, code: "ValidationException"),
            wire: .json(version: "1.1", targetPrefix: "TwinlockEvents")), "LookupEvents")

    /// The most events that are given at once.
    public static let limit = 100

    private let path: String
    // Reading a long log holds a thread for a while.
    private let queue = DedicatedQueue("twinlock.events")

    /// `path` is where the log's current file is.
    public init(path: String) {
        self.path = path
    }

    /// For the gate.
    public var operation: AnyGateOperation {
        AnyGateOperation(
            GateOperation(Self.model) { _, call in
                .requests([
                    AuthorizationRequest(
                        action: "cloudtrail:LookupEvents", resource: "*", resourceAccountID: call.accountID)
                ])
            } run: { [path, queue] input, call in
                let filter = try input.filter(now: call.now)
                return try await queue.run { Found(events: try Self.last(of: path, filter)) }
            })
    }

    private static func last(of path: String, _ filter: EventFilter) throws -> [String] {
        var found: [String] = []
        try AuditLogReader(path).read { record in
            guard let event = record.event, filter.admits(event) else { return }
            found.append(record.text)
            if found.count > 2 * limit { found.removeFirst(found.count - limit) }
        }
        return found.suffix(limit).reversed()
    }

    /// Which events; all members may be absent.
    public struct Query: WireStructure {
        /// As typed: `2026-11-21`, `2026-11-21T08:15:30Z`, `90s`, `30m`, `12h`, `7d`.
        public var since: String?
        public var principal: String?
        public var eventName: String?
        /// An error's code, or `any`.
        public var error: String?

        public static let schema = StructureSchema(
            "LookupEventsRequest",
            ["Since", "Principal", "EventName", "Error"].map { .optional($0, .string(max: 256)) })

        public init(fields: WireFields) throws(WireError) {
            since = try fields.optional("Since")
            principal = try fields.optional("Principal")
            eventName = try fields.optional("EventName")
            error = try fields.optional("Error")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Since"] = since?.wire
            fields["Principal"] = principal?.wire
            fields["EventName"] = eventName?.wire
            fields["Error"] = error?.wire
            return fields
        }

        fileprivate func filter(now: Timestamp) throws(ServiceError) -> EventFilter {
            var filter = EventFilter(
                principal: principal, eventName: eventName, error: error.map { $0 == "any" ? "" : $0 })
            if let since {
                guard let time = Timestamp(typed: since, now: now) else {
                    throw ServiceError(
                        code: "InvalidTimeRangeException",
                        message: "'\(since)' is no time: give 2026-11-21, 2026-11-21T08:15:30Z, or 90s, 30m, 12h, 7d",
                        httpStatus: 400)
                }
                filter.since = time
            }
            return filter
        }
    }

    /// Events as the log has them, the last first.
    public struct Found: WireStructure {
        public var events: [String]

        public init(events: [String]) {
            self.events = events
        }

        public static let schema = StructureSchema(
            "LookupEventsResponse", [.required("Events", .list(.string()))])

        public init(fields: WireFields) throws(WireError) {
            events = try fields.required("Events")
        }

        public var fields: WireFields { ["Events": events.wire] }
    }
}
