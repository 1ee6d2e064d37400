public import AWSProtocols
public import Primitives

/// One call as the audit log keeps it.
public struct AuditEvent: Sendable {
    public var facts: RequestFacts
    /// Nil if nobody was authenticated.
    public var caller: Caller?
    /// The service as events name it, without `.amazonaws.com`: `iam`.
    public var service: String
    /// `CreateUser`.
    public var operation: String
    public var region: String
    /// What was asked, secrets hidden.
    public var requestParameters: JSON?
    /// What was answered, secrets hidden; nil for calls that only read.
    public var responseElements: JSON?
    public var error: ServiceError?
    public var access: AccessDecision
    public var isReadOnly: Bool
    /// The ARNs of what the call was about.
    public var resources: [String]

    /// How the policies were asked, and what they said.
    public enum AccessDecision: Sendable {
        /// Nobody was authenticated, or the call was refused before policies were asked.
        case notAsked
        /// Open to every authenticated caller.
        case notSubjectToPolicies
        case judged([Judgement])
    }

    public init(
        facts: RequestFacts, caller: Caller?, service: String, operation: String, region: String,
        requestParameters: JSON? = nil, responseElements: JSON? = nil, error: ServiceError? = nil,
        access: AccessDecision = .notAsked, isReadOnly: Bool, resources: [String] = []
    ) {
        self.facts = facts
        self.caller = caller
        self.service = service
        self.operation = operation
        self.region = region
        self.requestParameters = requestParameters
        self.responseElements = responseElements
        self.error = error
        self.access = access
        self.isReadOnly = isReadOnly
        self.resources = resources
    }
}
