public protocol HeldPolicyReader {
    func inlinePolicy(named name: String, of holder: PolicyHolder, in accountID: String) throws -> InlinePolicyRecord?
    /// The policies embedded in `holder`, by name.
    func inlinePolicies(of holder: PolicyHolder, in accountID: String) throws -> [InlinePolicyRecord]
    /// The policies attached to `holder`, in the order in which they were attached.
    func attachments(of holder: PolicyHolder, in accountID: String) throws -> [AttachmentRecord]
    /// To what a policy is attached, in the order in which it was attached.
    func attachments(ofPolicy policyARN: String, in accountID: String) throws -> [AttachmentRecord]
    /// To how many users, groups and roles a policy is attached, and of how many it is the boundary.
    func usage(ofPolicy policyARN: String, in accountID: String) throws -> PolicyUsage
}

public protocol HeldPolicyWriter {
    /// Embeds the policy, in place of one of that name.
    func put(_ policy: InlinePolicyRecord) throws
    /// Whether there was one to delete.
    func deleteInlinePolicy(named name: String, of holder: PolicyHolder, in accountID: String) throws -> Bool
    /// Attaches the policy; nothing happens if it is attached.
    func attach(_ attachment: AttachmentRecord) throws
    /// Whether there was one to detach.
    func detach(policyARN: String, from holder: PolicyHolder, in accountID: String) throws -> Bool
}

/// How much a managed policy is used.
public struct PolicyUsage: Hashable, Sendable {
    public var attachments: Int
    public var boundaries: Int

    public init(attachments: Int, boundaries: Int) {
        self.attachments = attachments
        self.boundaries = boundaries
    }
}
