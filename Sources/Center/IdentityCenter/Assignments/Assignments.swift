import CenterGate
public import CenterStore

/// Which roles people have in which accounts, by assignments of their own and of their groups. It is answered from
/// memory for as long as nothing that it rests on changes; what was changed before a question is seen by the answer.
public struct Assignments: Sendable {
    private static let limit = 32_768

    private let store: any Store
    private let people: Remembered<String, PersonAccess>

    /// `store` is where everything is kept.
    public init(store: any Store) {
        self.store = store
        people = Remembered(ChangeJournal(store), limit: Self.limit)
    }

    /// The accounts in which the person has a role, by name and id; none for one who is gone or disabled.
    public func accounts(ofUser userID: String) async throws -> [AssignedAccount] {
        try await access(of: userID).accounts
    }

    /// The roles that the person has in the account, by name.
    public func roles(ofUser userID: String, in accountID: String) async throws -> [AssignedRole] {
        try await access(of: userID).roles[accountID] ?? []
    }

    /// The role of this permission set's name; nil if the person does not have it there.
    public func role(
        named permissionSet: String, ofUser userID: String, in accountID: String
    ) async throws -> AssignedRole? {
        try await roles(ofUser: userID, in: accountID).first { $0.permissionSetName == permissionSet }
    }

    /// The person, as the identity store has them now; nil if they are gone.
    public func person(_ userID: String) async throws -> IdentityStoreUserRecord? {
        try await access(of: userID).person
    }

    private func access(of userID: String) async throws -> PersonAccess {
        let found = try await people.value(userID) { [store] in
            try await store.read { records in
                var reading = AccessReading(records)
                guard let access = try reading.access(of: userID) else { return nil }
                return .init(value: access, dependencies: reading.dependencies)
            }
        }
        return found ?? PersonAccess()
    }
}

/// Everything that a person may use.
struct PersonAccess: Sendable {
    /// Nil for one who is gone.
    var person: IdentityStoreUserRecord?
    var accounts: [AssignedAccount] = []
    /// By account.
    var roles: [String: [AssignedRole]] = [:]
}
