public import Primitives

public protocol ThrottleReader {
    /// What is remembered of the origin; nil if that is nothing.
    func throttle(_ scope: ThrottleRecord.Scope, _ key: String, in accountID: String) throws -> ThrottleRecord?
    /// Whether the ticket was used up.
    func isSpent(ticket: String) throws -> Bool
}

/// None of this is a `Change`.
public protocol ThrottleWriter {
    /// Inserts the record or replaces it.
    func put(_ record: ThrottleRecord) throws
    /// Forgets the origin.
    func forgetThrottle(_ scope: ThrottleRecord.Scope, _ key: String, in accountID: String) throws
    /// Forgets what was not touched since `moment`, and of the scopes that strangers fill all but the `limit` that were
    /// touched last, each.
    func pruneThrottles(before moment: Timestamp, keeping limit: Int) throws
    /// Uses a ticket up, to be remembered until it would have expired: true for exactly one of any number of callers.
    /// Forgets those that expired before `now`.
    func spend(ticket: String, until expiry: Timestamp, at now: Timestamp) throws -> Bool
}
