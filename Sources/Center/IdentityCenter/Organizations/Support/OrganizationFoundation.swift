public import CenterStore
public import Platform
public import Primitives

extension StoreWriter {
    /// Makes the organization of all accounts, managed by the center's own account, unless there is one: a center that
    /// an earlier version made has none. `name` and `email` are that account's; without, ones that nobody else has.
    /// Gives it, or nil while there is no account.
    @discardableResult
    public func foundOrganization(
        name: String? = nil, email: String? = nil, entropy: Entropy, at now: Timestamp
    ) throws -> OrganizationRecord? {
        if let organization = try organization() { return organization }
        guard var home = try homeAccount() else { return nil }
        let organization = OrganizationRecord(
            id: OrganizationNames.organizationID(entropy), managementAccountID: home.id,
            rootID: OrganizationNames.rootID(entropy), createdAt: now)
        home.member.name = name ?? home.alias ?? "management"
        home.member.email = email ?? "root@\(home.id).invalid"
        home.member.joinedMethod = .invited
        home.member.parentID = organization.rootID
        try update(home)
        try insert(organization)
        return organization
    }
}
