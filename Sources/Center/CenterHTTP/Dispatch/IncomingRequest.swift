import CenterGate

/// A request as the adapters get it: what is known of it, and its body, not yet read.
struct IncomingRequest: Sendable {
    let facts: RequestFacts
    let body: IncomingBody
}
