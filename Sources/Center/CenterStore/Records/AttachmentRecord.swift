public import Primitives

/// That a managed policy, the account's own or AWS's, is attached to a user, group or role.
public struct AttachmentRecord: Hashable, Sendable {
    public var accountID: String
    public var holder: PolicyHolder
    public var policyARN: String
    public var attachedAt: Timestamp

    public init(accountID: String, holder: PolicyHolder, policyARN: String, attachedAt: Timestamp) {
        self.accountID = accountID
        self.holder = holder
        self.policyARN = policyARN
        self.attachedAt = attachedAt
    }
}
