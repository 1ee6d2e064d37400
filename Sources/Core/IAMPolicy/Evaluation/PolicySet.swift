/// All policies that apply to a request.
public struct PolicySet: Sendable {
    /// What the caller is granted: inline and managed policies of the user, its groups, or the role.
    public var identity: [AttachedPolicy]
    public var permissionsBoundary: AttachedPolicy?
    /// What AssumeRole or GetFederationToken was given; nil: nothing, and nothing is limited by it. An empty list allows
    /// nothing.
    public var session: [AttachedPolicy]?
    /// The resource's own policy, or the trust policy of the role that is to be assumed (told apart by the document's
    /// kind).
    public var resource: AttachedPolicy?
    /// One list for each level from the organization's root to the caller's account. Every level must allow.
    public var serviceControl: [[AttachedPolicy]]
    /// The same for the account that owns the resource.
    public var resourceControl: [[AttachedPolicy]]

    public init(
        identity: [AttachedPolicy] = [], permissionsBoundary: AttachedPolicy? = nil, session: [AttachedPolicy]? = nil,
        resource: AttachedPolicy? = nil, serviceControl: [[AttachedPolicy]] = [],
        resourceControl: [[AttachedPolicy]] = []
    ) {
        self.identity = identity
        self.permissionsBoundary = permissionsBoundary
        self.session = session
        self.resource = resource
        self.serviceControl = serviceControl
        self.resourceControl = resourceControl
    }
}
