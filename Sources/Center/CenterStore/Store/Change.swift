/// Something that a committed transaction made, altered or removed, as far as it bears on who may do what.
///
/// What caches authorization data forgets what a change names. That a key or a role was used is no change.
public enum Change: Hashable, Sendable {
    case account(String)
    /// The user itself, its boundary, tags, inline policies, attachments, or its memberships.
    case user(id: String)
    /// The group itself, its inline policies or attachments; its members' changes stand as `user`.
    case group(id: String)
    /// The role itself, its trust policy, boundary, tags, inline policies or attachments.
    case role(id: String)
    /// A managed policy or its version in force.
    case policy(arn: String)
    case accessKey(id: String)
    case loginProfile(userID: String)
    case mfaDevice(serialNumber: String)
    case revocation(accessKeyID: String)
    case signInSession(id: String)
    /// What the subject signs in with.
    case signIn(SignInSubject)
    case instanceSettings(accountID: String)
    /// The tokens that came of one approval were ended before their time.
    case tokenFamily(id: String)
    /// The instance of Identity Center itself.
    case instance(arn: String)
    /// The person's attributes, whether they may sign in, their memberships, or their own assignments.
    case identityStoreUser(id: String)
    /// The group itself or its assignments; its members' changes stand as `identityStoreUser`.
    case identityStoreGroup(id: String)
    /// The permission set itself, or where it is provisioned.
    case permissionSet(arn: String)
    /// Another process committed something, such as an administrator's command beside the running center.
    case anything
}

/// What one committed transaction changed.
public struct ChangeSet: Sendable {
    /// Counts the transactions that changed something, from 1 on, for as long as the store is open.
    public var generation: UInt64
    public var changes: Set<Change>

    public init(generation: UInt64, changes: Set<Change>) {
        self.generation = generation
        self.changes = changes
    }
}
