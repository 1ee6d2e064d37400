public import IAMPolicy

/// One question to the policies: may the caller do this to that.
public struct AuthorizationRequest: Sendable, Equatable {
    /// A policy that belongs to the resource.
    public enum ResourcePolicy: Sendable, Equatable {
        case none
        /// A role's trust policy: who may assume it.
        case trust(String)
        /// Any other resource's, with the unique ids that its principals' ARNs stand for.
        case resource(String, principalIDs: [String: String] = [:])
    }

    /// `iam:CreateUser`.
    public var action: String
    /// An ARN, or `*` for actions that know no resource.
    public var resource: String
    /// The account that owns the resource; nil: the caller's own.
    public var resourceAccountID: String?
    /// Keys of this action, such as `iam:PassedToService` or `aws:RequestTag/…`; they replace the request's own of the
    /// same name.
    public var context: RequestContext
    public var resourcePolicy: ResourcePolicy
    /// Whether a refusal says why. AssumeRole's does not.
    public var explainsDenial: Bool
    /// What a refusal calls the resource where AWS does not give its ARN, such as `role admin`.
    public var resourceName: String?

    public init(
        action: String, resource: String, resourceAccountID: String? = nil, context: RequestContext = [:],
        resourcePolicy: ResourcePolicy = .none, explainsDenial: Bool = true, resourceName: String? = nil
    ) {
        self.action = action
        self.resource = resource
        self.resourceAccountID = resourceAccountID
        self.context = context
        self.resourcePolicy = resourcePolicy
        self.explainsDenial = explainsDenial
        self.resourceName = resourceName
    }
}

/// What an operation needs before it may run.
public enum Authorization: Sendable {
    /// All of these must be allowed.
    case requests([AuthorizationRequest])
    /// Open to every authenticated caller, whatever policies say, as GetCallerIdentity is.
    case notSubjectToPolicies

    /// One question.
    public static func request(
        _ action: String, on resource: String, context: RequestContext = [:]
    ) -> Authorization {
        .requests([AuthorizationRequest(action: action, resource: resource, context: context)])
    }
}
