public import CenterGate
public import Primitives

/// Who asks for a page: the request's facts, and the tokens that the browser holds, as they came.
public struct Visitor: Sendable {
    public var facts: RequestFacts
    /// What was done so far of a sign-in, a registration or a confirmation.
    public var ticket: Secret?
    /// The token of a sign-in session.
    public var session: Secret?
    /// That somebody signed in from this browser before. It takes guesses of strangers out of the way, nothing else.
    public var knownBrowser: Secret?
    /// That somebody said to trust this browser.
    public var trustedBrowser: Secret?

    public init(
        facts: RequestFacts, ticket: Secret? = nil, session: Secret? = nil, knownBrowser: Secret? = nil,
        trustedBrowser: Secret? = nil
    ) {
        self.facts = facts
        self.ticket = ticket
        self.session = session
        self.knownBrowser = knownBrowser
        self.trustedBrowser = trustedBrowser
    }

    /// When the request came.
    public var now: Timestamp { facts.receivedAt }
}
