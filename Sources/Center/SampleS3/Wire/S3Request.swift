public import CenterGate

/// A request to the sample, its body not yet read.
public struct S3Request: Sendable {
    public var facts: RequestFacts
    /// The body's bytes off the wire, in pieces of any size. Taken only once the request is authorized, so that a
    /// client that waits for `100 Continue` sends nothing in vain.
    public var body: any AsyncSequence<[UInt8], any Error> & Sendable

    public init(facts: RequestFacts, body: any AsyncSequence<[UInt8], any Error> & Sendable) {
        self.facts = facts
        self.body = body
    }
}
