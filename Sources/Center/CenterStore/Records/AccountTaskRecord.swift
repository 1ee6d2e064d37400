public import Primitives

/// Something that a client started, is done, and is asked about by its id afterwards.
public struct AccountTaskRecord: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        /// A service-linked role was deleted.
        case roleDeletion = "role-deletion"
        /// What an entity's or policy's services were last used is asked for, service by service.
        case serviceAccess = "service-access"
        /// The same, action by action.
        case actionAccess = "action-access"
    }

    public var accountID: String
    public var id: String
    public var kind: Kind
    /// The ARN of what it is about.
    public var subject: String
    public var createdAt: Timestamp

    public init(accountID: String, id: String, kind: Kind, subject: String, createdAt: Timestamp) {
        self.accountID = accountID
        self.id = id
        self.kind = kind
        self.subject = subject
        self.createdAt = createdAt
    }
}
