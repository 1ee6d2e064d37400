public import CenterStore

/// Who calls, proven by a signature, or by what an operation that needs none verified itself.
public struct Caller: Sendable {
    /// What kind of identity it is, with its record as it was when the request came.
    public indirect enum Kind: Sendable {
        case root
        case user(UserRecord)
        case roleSession(RoleRecord, sessionName: String)
        /// A session of GetFederationToken, made by this user; nil: by root.
        case federatedUser(UserRecord?, name: String)
        /// Whoever calls an operation that is not signed, until the operation knows better.
        case nobody
        /// A person of the identity store, known by a token or a sign-in; no IAM policy speaks of such a caller.
        case identityCenterUser(userID: String, userName: String, identityStoreID: String)
    }

    public var kind: Kind
    public var accountID: String
    /// Empty where no key signed.
    public var accessKeyID: String
    /// What the session token says; nil for long-lived keys.
    public var session: SessionClaims?
    /// When the long-lived key was used before this.
    var keyLastUse: AccessKeyUse?

    public init(kind: Kind, accountID: String, accessKeyID: String, session: SessionClaims? = nil) {
        self.kind = kind
        self.accountID = accountID
        self.accessKeyID = accessKeyID
        self.session = session
    }

    /// The ARN that GetCallerIdentity shows: `…:root`, `…:user/…`, `arn:aws:sts::…:assumed-role/ROLE/SESSION` or
    /// `arn:aws:sts::…:federated-user/NAME`.
    public var arn: String {
        switch kind {
        case .root: "arn:aws:iam::\(accountID):root"
        case .user(let user): user.arn
        case .roleSession(let role, let name): "arn:aws:sts::\(accountID):assumed-role/\(role.name)/\(name)"
        case .federatedUser(_, let name): "arn:aws:sts::\(accountID):federated-user/\(name)"
        case .nobody: "arn:aws:iam::\(accountID):anonymous"
        case .identityCenterUser(let id, _, _): "arn:aws:identitystore:::user/\(id)"
        }
    }

    /// The ARN that `aws:PrincipalArn` has: of a role session, the role's with its path.
    public var principalARN: String {
        if case .roleSession(let role, _) = kind { role.arn } else { arn }
    }

    /// `aws:userid`, and the UserId of GetCallerIdentity: the account id, `AIDA…`, `AROA…:SESSION` or
    /// `ACCOUNT:NAME`.
    public var userID: String {
        switch kind {
        case .root: accountID
        case .user(let user): user.id
        case .roleSession(let role, let name): "\(role.id):\(name)"
        case .federatedUser(_, let name): "\(accountID):\(name)"
        case .nobody: "anonymous"
        case .identityCenterUser(let id, _, _): id
        }
    }

    /// The IAM user, if it is one, with long-lived keys or in a session of its own.
    public var user: UserRecord? {
        if case .user(let user) = kind { user } else { nil }
    }

    /// The user or root that long-lived keys and MFA devices belong to; nil for roles and federated users.
    public var owner: IdentityOwner? {
        switch kind {
        case .root: .root
        case .user(let user): .user(user.id)
        case .roleSession, .federatedUser, .nobody, .identityCenterUser: nil
        }
    }

    /// Whether GetFederationToken made the session.
    public var isFederatedUser: Bool {
        if case .federatedUser = kind { true } else { false }
    }

    /// Whether nobody is known to have called.
    public var isNobody: Bool {
        if case .nobody = kind { true } else { false }
    }

    public var isRoot: Bool {
        if case .root = kind { true } else { false }
    }

    /// Whether short-lived credentials signed.
    public var isTemporary: Bool { session != nil }

    /// What policies get to know about MFA.
    public var mfa: MFAContext { session?.mfa ?? .absent }
}
