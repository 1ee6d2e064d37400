public import SigV4

/// A proven request.
public struct Authentication: Sendable {
    public var caller: Caller
    /// What the body's own proof continues from.
    public var signature: VerifiedSignature
    /// The region of the signature's scope.
    public var region: String

    /// The call that `facts` are about.
    public func call(_ facts: RequestFacts) -> Call {
        Call(caller: caller, facts: facts, region: region, now: facts.receivedAt)
    }
}
