public import IAMPolicy

/// How one question to the policies was answered.
public struct Judgement: Sendable {
    public var request: AuthorizationRequest
    public var decision: Decision
}
