internal import CenterStore
internal import IAMPolicy
internal import Primitives

/// Asks the store each time.
struct StoreDirectory: Directory {
    let store: any Store
    let documents: CompiledDocuments

    func holder(ofKey accessKeyID: String) async throws -> KeyHolder? {
        try await store.read { reader in
            guard let key = try reader.accessKey(accessKeyID),
                let kind = try Self.kind(of: key.owner, in: key.accountID, reader)
            else { return nil }
            return KeyHolder(key: key, kind: kind)
        }
    }

    func principal(_ principal: SessionClaims.Principal, in accountID: String) async throws -> Caller.Kind? {
        try await store.read { reader in
            guard try reader.isOpen(accountID) else { return nil }
            switch principal {
            case .root: return try Self.kind(of: .root, in: accountID, reader)
            case .user(let id): return try Self.kind(of: .user(id), in: accountID, reader)
            case .role(let id, let sessionName):
                return try reader.role(id: id, in: accountID).map { .roleSession($0, sessionName: sessionName) }
            case .federatedUser(let id?, let name):
                return try reader.user(id: id, in: accountID).map { .federatedUser($0, name: name) }
            case .federatedUser(nil, let name):
                return .federatedUser(nil, name: name)
            }
        }
    }

    func policies(of caller: Caller) async throws -> PolicySet {
        var set = try await policies(of: caller.kind, in: caller.accountID).set
        if let session = caller.session, session.isLimited {
            set.session = try await limits(
                policy: session.policy, policyARNs: session.policyARNs, in: session.accountID
            ).policies
        }
        return set
    }

    func role(arn: String, named name: String, in accountID: String) async throws -> RoleRecord? {
        let role = try await store.read { reader in
            try reader.isOpen(accountID) ? reader.role(named: name, in: accountID) : nil
        }
        return role.flatMap { ExactText($0.arn) == ExactText(arn) ? $0 : nil }
    }

    /// The policies of a principal without any session's limits, and what they were made of.
    func policies(
        of kind: Caller.Kind, in accountID: String
    ) async throws -> (set: PolicySet, dependencies: [Change]) {
        try await store.read { [documents] reader in
            var loader = PolicyLoader(reader, accountID: accountID, documents: documents)
            return (try loader.policies(of: kind), loader.dependencies)
        }
    }

    /// The policies that limit a session, and what they were made of.
    func limits(
        policy: String?, policyARNs: [String], in accountID: String
    ) async throws -> (policies: [AttachedPolicy], dependencies: [Change]) {
        try await store.read { [documents] reader in
            var loader = PolicyLoader(reader, accountID: accountID, documents: documents)
            return (try loader.limits(policy: policy, policyARNs: policyARNs), loader.dependencies)
        }
    }

    private static func kind(
        of owner: IdentityOwner, in accountID: String, _ reader: any StoreReader
    ) throws -> Caller.Kind? {
        guard try reader.isOpen(accountID) else { return nil }
        switch owner {
        case .root: return .root
        case .user(let id): return try reader.user(id: id, in: accountID).map { .user($0) }
        }
    }
}

extension StoreReader {
    /// Whether the account exists and was not closed: in a closed one nobody is anybody, and no role can be assumed.
    fileprivate func isOpen(_ accountID: String) throws -> Bool { try account(accountID)?.isActive ?? false }
}
