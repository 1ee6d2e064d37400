public protocol OrganizationReader {
    /// The center's organization; nil only before it is founded.
    func organization() throws -> OrganizationRecord?
    /// Every unit, by id.
    func organizationalUnits() throws -> [OrganizationalUnitRecord]
    func organizationalUnit(_ id: String) throws -> OrganizationalUnitRecord?
    /// The account of this address, regardless of case.
    func account(email: String) throws -> AccountRecord?
    /// Every creation that was asked for, by id.
    func accountCreations() throws -> [AccountCreationRecord]
    func accountCreation(_ id: String) throws -> AccountCreationRecord?
}

public protocol OrganizationWriter {
    func insert(_ organization: OrganizationRecord) throws
    func update(_ organization: OrganizationRecord) throws
    func insert(_ unit: OrganizationalUnitRecord) throws
    func update(_ unit: OrganizationalUnitRecord) throws
    func deleteOrganizationalUnit(_ id: String, in organizationID: String) throws
    func insert(_ creation: AccountCreationRecord) throws
}

extension StoreReader {
    /// The center's own account, made with the center: the one that manages the organization, and in which everything
    /// happens that belongs to no other. Nil for a center without any account.
    public func homeAccount() throws -> AccountRecord? {
        if let id = try organization()?.managementAccountID { return try account(id) }
        return try accounts().min { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    }
}
