internal import CenterStore
public import IAMPolicy

/// Finds the unique ids of the users and roles that a resource's policy names by ARN. AWS keeps those ids with the
/// policy, so that a user or role made again under the same name is not the one that was meant (IAM User Guide, "AWS
/// JSON policy elements: Principal").
public struct PrincipalBinder: Sendable {
    /// What became of the names.
    public struct Binding: Sendable, Equatable {
        /// The unique id for each ARN: `AIDA…`, `AROA…`, of a role session `AROA…:SESSION`.
        public var ids: [String: String] = [:]
        /// The names of principals that do not exist.
        public var unknown: [String] = []
    }

    private let store: any Store

    init(store: any Store) {
        self.store = store
    }

    /// Looks the names up. Accounts, `*`, services and identity providers stand for themselves. Unique ids count as
    /// known if such a user or role exists.
    public func bind(_ names: [PrincipalReference], in accountID: String) async throws -> Binding {
        try await store.read { reader in
            let principals = PrincipalNames(reader)
            var binding = Binding()
            for name in names where name.kind == .aws {
                switch try principals.meaning(of: name.value, in: accountID) {
                case .itself: break
                case .id(let id): binding.ids[name.value] = id
                case .nobody: binding.unknown.append(name.value)
                }
            }
            return binding
        }
    }
}
