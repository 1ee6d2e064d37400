public import CenterStore

/// Who signs in: a person of the identity store, an IAM user, or root.
public struct Person: Sendable, Hashable {
    public var accountID: String
    public var subject: SignInSubject
    public var userName: String
    /// What pages call the person.
    public var displayName: String
    /// Where invitations go; nil where nobody knows.
    public var email: String?
    public var isEnabled: Bool
    /// The identity store; empty for IAM users and root.
    public var identityStoreID: String
    /// The IAM user; nil for others.
    public var iamUser: UserRecord?

    public init(
        accountID: String, subject: SignInSubject, userName: String, displayName: String? = nil, email: String? = nil,
        isEnabled: Bool = true, identityStoreID: String = ""
    ) {
        self.accountID = accountID
        self.subject = subject
        self.userName = userName
        self.displayName = displayName ?? userName
        self.email = email
        self.isEnabled = isEnabled
        self.identityStoreID = identityStoreID
    }

    init(_ user: IdentityStoreUserRecord, in instance: InstanceRecord) {
        self.init(
            accountID: instance.accountID, subject: .identityStoreUser(user.id), userName: user.userName,
            displayName: user.displayName, email: user.email, isEnabled: user.isEnabled,
            identityStoreID: instance.identityStoreID)
    }
}

extension StoreReader {
    /// The person of this name in the center's identity store; nil if there is none.
    public func person(named userName: String) throws -> Person? {
        guard let instance = try instances().first,
            let user = try identityStoreUser(named: userName, in: instance.identityStoreID)
        else { return nil }
        return Person(user, in: instance)
    }

    /// The IAM user of this name, in the account of this number or alias; nil if there is none.
    func iamPerson(named userName: String, account: String) throws -> Person? {
        guard let owner = try accounts().first(where: { $0.id == account || $0.alias == account }),
            let user = try user(named: userName, in: owner.id)
        else { return nil }
        return try person(.iamUser(user.id), in: owner.id)
    }

    /// Who a subject is; nil if there is none such any more.
    public func person(_ subject: SignInSubject, in accountID: String) throws -> Person? {
        switch subject {
        case .identityStoreUser(let id):
            guard let instance = try instances().first, instance.accountID == accountID,
                let user = try identityStoreUser(id, in: instance.identityStoreID)
            else { return nil }
            return Person(user, in: instance)
        case .iamUser(let id):
            return try user(id: id, in: accountID).map { user in
                var person = Person(accountID: accountID, subject: subject, userName: user.name)
                person.iamUser = user
                // In a closed account nobody is anybody.
                person.isEnabled = try account(accountID)?.isActive ?? false
                return person
            }
        case .root:
            return try account(accountID).map { account in
                Person(accountID: accountID, subject: .root, userName: "root", isEnabled: account.isActive)
            }
        }
    }
}
