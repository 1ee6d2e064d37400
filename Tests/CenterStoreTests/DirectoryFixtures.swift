import CenterStore

let storeID = "d-1234567890"
let instanceARN = "arn:aws:sso:::instance/ssoins-0123456789abcdef"

func instance() -> InstanceRecord {
    InstanceRecord(arn: instanceARN, accountID: account, identityStoreID: storeID, createdAt: birth)
}

func person(_ name: String, id: String? = nil, email: String? = nil) -> IdentityStoreUserRecord {
    var user = IdentityStoreUserRecord(
        identityStoreID: storeID, id: id ?? "u-\(name)", userName: name, history: RecordHistory(at: birth, by: "x"))
    if let email { user.emails = [LabelledValue(value: email, type: "work", isPrimary: true)] }
    return user
}

func team(_ name: String, id: String? = nil) -> IdentityStoreGroupRecord {
    IdentityStoreGroupRecord(
        identityStoreID: storeID, id: id ?? "g-\(name)", displayName: name, history: RecordHistory(at: birth))
}

func membership(_ user: String, _ group: String) -> IdentityStoreMembershipRecord {
    IdentityStoreMembershipRecord(
        identityStoreID: storeID, id: "m-\(user)-\(group)", groupID: "g-\(group)", userID: "u-\(user)",
        history: RecordHistory(at: birth))
}

func permissionSet(_ name: String) -> PermissionSetRecord {
    PermissionSetRecord(
        arn: "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-\(name)", instanceARN: instanceARN, name: name,
        createdAt: birth)
}

func assignment(_ principal: AssignmentPrincipal, to set: PermissionSetRecord) -> AccountAssignmentRecord {
    AccountAssignmentRecord(
        instanceARN: instanceARN, accountID: account, permissionSetARN: set.arn, principal: principal,
        createdAt: birth)
}

extension StoreKind {
    /// Runs `body` with a new store that holds the one account with its instance.
    func withInstance(_ body: (any Store) async throws -> Void) async throws {
        try await withStore { store in
            try await store.write { try $0.insert(instance()) }
            try await body(store)
        }
    }
}
