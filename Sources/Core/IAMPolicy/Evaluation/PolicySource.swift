/// Where a policy comes from, as a decision reports it.
public struct PolicySource: Sendable, Hashable {
    /// SourcePolicyId of the simulation: a policy's name or ARN, `PolicyInputList.1`, `ResourcePolicy`.
    public var id: String
    public var arn: String?
    /// SourcePolicyType of the simulation. AWS answers `IAM Policy` and `Resource Policy`; its model also has `user`,
    /// `group`, `role`, `aws-managed`, `user-managed`, `resource`, `none`.
    public var type: String
    /// Whom it is attached to, such as a group's name.
    public var attachedTo: String?

    public init(id: String, arn: String? = nil, type: String = "none", attachedTo: String? = nil) {
        self.id = id
        self.arn = arn
        self.type = type
        self.attachedTo = attachedTo
    }
}
