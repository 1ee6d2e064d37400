public import Primitives

/// Which events are to be shown.
public struct EventFilter: Sendable {
    public var since: Timestamp?
    public var until: Timestamp?
    /// A user's name, `root`, an ARN or how one ends, or the id of a key.
    public var principal: String?
    public var eventName: String?
    /// An error's code; empty for any.
    public var error: String?

    /// What is nil admits everything.
    public init(
        since: Timestamp? = nil, until: Timestamp? = nil, principal: String? = nil, eventName: String? = nil,
        error: String? = nil
    ) {
        self.since = since
        self.until = until
        self.principal = principal
        self.eventName = eventName
        self.error = error
    }

    /// Whether an event, as the log has it, is to be shown.
    public func admits(_ event: JSON) -> Bool {
        isInTime(event) && isBy(event["userIdentity"]) && isNamed(event) && hasFailed(event)
    }

    private func isInTime(_ event: JSON) -> Bool {
        guard since != nil || until != nil else { return true }
        guard let time = event["eventTime"]?.stringValue.flatMap(Timestamp.init(iso8601:)) else { return false }
        return since.map { time >= $0 } ?? true && until.map { time <= $0 } ?? true
    }

    private func isBy(_ identity: JSON?) -> Bool {
        guard let principal else { return true }
        let names = ["userName", "arn", "principalId", "accessKeyId"].compactMap { identity?[$0]?.stringValue }
        return names.contains { name in
            name == principal || name.hasPrefix("arn:") && ["/", ":"].contains { name.hasSuffix($0 + principal) }
        }
    }

    private func isNamed(_ event: JSON) -> Bool {
        guard let eventName else { return true }
        return event["eventName"]?.stringValue?.lowercased() == eventName.lowercased()
    }

    private func hasFailed(_ event: JSON) -> Bool {
        guard let error else { return true }
        guard let code = event["errorCode"]?.stringValue else { return false }
        return error.isEmpty || code == error
    }
}

extension Timestamp {
    /// A moment as it is typed: `2026-11-21`, `2026-11-21T08:15:30Z`, or how long ago it was: `90s`, `30m`, `12h`, `7d`.
    public init?(typed text: String, now: Timestamp) {
        let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        if let last = text.last, let unit = units[last], let count = Int64(text.dropLast()), count >= 0,
            count <= 1_000_000
        {
            self = now.adding(seconds: -count * unit)
        } else {
            self.init(iso8601: text)
        }
    }
}
