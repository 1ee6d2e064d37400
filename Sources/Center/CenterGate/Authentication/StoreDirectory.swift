internal import CenterStore
internal import IAMPolicy
internal import Primitives

/// Asks the store each time.
struct StoreDirectory: Directory {
    let store: any Store

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
            switch principal {
            case .root: return try Self.kind(of: .root, in: accountID, reader)
            case .user(let id): return try Self.kind(of: .user(id), in: accountID, reader)
            case .role(let id, let sessionName):
                return try reader.role(id: id, in: accountID).map { .roleSession($0, sessionName: sessionName) }
            }
        }
    }

    func policies(of caller: Caller) async throws -> PolicySet {
        let loader = PolicyLoader(accountID: caller.accountID)
        return try await store.read { reader in try loader.policies(of: caller, reader) }
    }

    private static func kind(
        of owner: IdentityOwner, in accountID: String, _ reader: any StoreReader
    ) throws -> Caller.Kind? {
        switch owner {
        case .root: try reader.account(accountID).map { _ in .root }
        case .user(let id): try reader.user(id: id, in: accountID).map { .user($0) }
        }
    }
}
