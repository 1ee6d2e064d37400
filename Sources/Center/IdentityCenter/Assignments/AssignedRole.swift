public import CenterStore

/// An account that a person may use.
public struct AssignedAccount: Hashable, Sendable {
    /// 12 digits.
    public var id: String
    public var name: String?
    public var email: String?

    public init(id: String, name: String? = nil, email: String? = nil) {
        self.id = id
        self.name = name
        self.email = email
    }
}

/// A role that a person may use in an account, by a permission set.
public struct AssignedRole: Hashable, Sendable {
    public var account: AssignedAccount
    public var permissionSetARN: String
    /// What the portal and clients call the role.
    public var permissionSetName: String
    /// How long its sessions last, in seconds.
    public var sessionDuration: Int
    /// Where the console begins; nil: at its own beginning.
    public var relayState: String?
    /// The role in the account.
    public var role: RoleRecord
    /// What sessions of this person are called: the user's name as far as names of sessions can be so.
    public var sessionName: String
    /// What sessions carry of the person's attributes, where the instance is configured so.
    public var sessionTags: [Tag]
}
