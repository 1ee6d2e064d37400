import CenterStore

/// Finds out from one state of the store what a person may use, and what a change of which would change it.
struct AccessReading {
    private let records: any StoreReader
    private(set) var dependencies: [Change] = []

    init(_ records: any StoreReader) {
        self.records = records
    }

    /// Nil for a person who does not exist.
    mutating func access(of userID: String) throws -> PersonAccess? {
        dependencies = [.identityStoreUser(id: userID)]
        for instance in try records.instances() {
            dependencies.append(.instance(arn: instance.arn))
            guard let person = try records.identityStoreUser(userID, in: instance.identityStoreID) else { continue }
            guard person.isEnabled else { return PersonAccess(person: person) }
            return try access(of: person, instance)
        }
        return nil
    }

    private mutating func access(
        of person: IdentityStoreUserRecord, _ instance: InstanceRecord
    ) throws -> PersonAccess {
        var access = PersonAccess(person: person)
        let (name, tags) = (SessionName.of(person), SessionAttributes.tags(of: person, instance))
        for assignment in try assignments(of: person) {
            guard let role = try role(assignment, name, tags) else { continue }
            access.roles[role.account.id, default: []].append(role)
        }
        access.accounts = access.roles.values.compactMap(\.first?.account).sorted { left, right in
            (left.name ?? "", left.id) < (right.name ?? "", right.id)
        }
        access.roles = access.roles.mapValues { roles in
            roles.sorted { $0.permissionSetName < $1.permissionSetName }
        }
        return access
    }

    /// The person's own and the groups', each permission set in each account once.
    private mutating func assignments(of person: IdentityStoreUserRecord) throws -> [AccountAssignmentRecord] {
        var found = try records.assignments(of: .user(person.id))
        let memberships = try records.identityStoreMemberships(
            ofUser: person.id, in: person.identityStoreID, .all)
        for membership in memberships.items {
            dependencies.append(.identityStoreGroup(id: membership.groupID))
            found += try records.assignments(of: .group(membership.groupID))
        }
        var seen: Set<[String]> = []
        return found.filter { seen.insert([$0.accountID, $0.permissionSetARN]).inserted }
    }

    /// Nil while the permission set does not stand as a role there, and where the account is closed.
    private mutating func role(
        _ assignment: AccountAssignmentRecord, _ sessionName: String, _ tags: [Tag]
    ) throws -> AssignedRole? {
        let (arn, accountID) = (assignment.permissionSetARN, assignment.accountID)
        dependencies += [.permissionSet(arn: arn), .account(accountID)]
        guard let set = try records.permissionSet(arn), let account = try records.account(accountID), account.isActive,
            let provisioning = try records.provisioning(of: arn, in: accountID)
        else { return nil }
        dependencies.append(.role(id: provisioning.roleID))
        guard let role = try records.role(id: provisioning.roleID, in: accountID) else { return nil }
        return AssignedRole(
            account: AssignedAccount(account), permissionSetARN: arn, permissionSetName: set.name,
            sessionDuration: set.sessionDuration, relayState: set.relayState, role: role, sessionName: sessionName,
            sessionTags: tags)
    }
}

extension AssignedAccount {
    init(_ account: AccountRecord) {
        self.init(id: account.id, name: account.member.name, email: account.member.email)
    }
}
