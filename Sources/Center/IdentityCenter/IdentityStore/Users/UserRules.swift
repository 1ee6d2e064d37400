import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

/// What must be true of a person's attributes, after creation and after each change.
struct UserRules {
    let scope: RecordScope

    private static let reserved: Set<String> = ["administrator", "awsadministrators"]

    /// Refuses a person whose attributes are incomplete, against the model, or another's.
    func check(_ user: IdentityStoreUserRecord) throws {
        try requireComplete(user)
        // What came as a document was not held against the model yet.
        var fields = user.attributes
        fields["IdentityStoreId"] = .string(user.identityStoreID)
        do {
            try Validator.check(
                fields, against: IdentityStore.CreateUserRequest.schema, style: IdentityStore.service.validation)
        } catch {
            throw error.with("RequestId", scope.call.facts.requestID)
        }
        try Self.requireFreeName(user.userName, scope.call)
        try requireUnique(user)
    }

    static func requireFreeName(_ name: String, _ call: Call) throws {
        guard !reserved.contains(name.lowercased()) else {
            throw IdentityStoreFailure.validation("\(name) is a reserved name", call)
        }
    }

    private func requireComplete(_ user: IdentityStoreUserRecord) throws {
        guard !user.userName.isEmpty else {
            throw IdentityStoreFailure.validation("userName is a required attribute", scope.call)
        }
        var missing: [String] = []
        if user.displayName == nil { missing.append("displayname") }
        if user.name.isEmpty {
            missing.append("name")
        } else {
            if user.name.givenName == nil { missing.append("givenname") }
            if user.name.familyName == nil { missing.append("familyname") }
        }
        guard missing.isEmpty else {
            let text = missing.map { "\($0): The attribute \($0) is required" }.joined(separator: ", ")
            throw IdentityStoreFailure.validation(text, scope.call)
        }
    }

    private func requireUnique(_ user: IdentityStoreUserRecord) throws {
        let named = try scope.records.identityStoreUser(named: user.userName, in: user.identityStoreID)
        if let named, named.id != user.id { throw IdentityStoreFailure.duplicate("UserName", scope.call) }
        guard let email = user.email else { return }
        let addressed = try scope.records.identityStoreUser(email: email, in: user.identityStoreID)
        if let addressed, addressed.id != user.id { throw IdentityStoreFailure.duplicate("Email", scope.call) }
    }
}
