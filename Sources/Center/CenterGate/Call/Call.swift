public import Primitives

/// One authenticated request: what an operation gets beside its input.
public struct Call: Sendable {
    public var caller: Caller
    public var facts: RequestFacts
    /// The region of the signature's scope.
    public var region: String
    /// When the request came; the same moment for every decision about it.
    public var now: Timestamp
    /// Where the event of a change goes; nil for calls that did not come through the gate's `perform`.
    var journal: Journal?

    public init(caller: Caller, facts: RequestFacts, region: String, now: Timestamp) {
        self.caller = caller
        self.facts = facts
        self.region = region
        self.now = now
    }

    /// The same call, now that the operation knows from its own proof who made it: `kind`, of `accountID` unless that
    /// is the center's own. The event names that caller.
    public func identified(as kind: Caller.Kind, in accountID: String? = nil) -> Call {
        var call = self
        call.caller = Caller(kind: kind, accountID: accountID ?? caller.accountID, accessKeyID: caller.accessKeyID)
        journal?.course.authenticated(call)
        return call
    }

    /// The caller's account.
    public var accountID: String { caller.accountID }
}
