/// What policies decide on: who asks to do what to what, under which circumstances.
public struct PolicyRequest: Sendable {
    public var principal: RequestPrincipal
    /// Such as `s3:GetObject`; compared without case.
    public let action: String
    /// An ARN, or `*` for actions that know no resource.
    public let resource: String
    /// The account that owns the resource; nil: the caller's own.
    public var resourceAccountID: String?
    public var context: RequestContext

    let preparedAction: RequestAction
    let preparedResource: ARNText

    public init(
        principal: RequestPrincipal, action: String, resource: String, resourceAccountID: String? = nil,
        context: RequestContext = RequestContext()
    ) {
        self.principal = principal
        self.action = action
        self.resource = resource
        self.resourceAccountID = resourceAccountID
        self.context = context
        preparedAction = RequestAction(action)
        preparedResource = ARNText(resource)
    }

    /// Whether the resource belongs to another account than the caller.
    public var isCrossAccount: Bool {
        guard let owner = resourceAccountID, let account = principal.accountID else { return false }
        return owner != account
    }
}
