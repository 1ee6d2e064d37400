internal import CenterStore
public import IAMPolicy
internal import Primitives

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
    /// known if they belong to `accountID`.
    public func bind(_ names: [PrincipalReference], in accountID: String) async throws -> Binding {
        try await store.read { reader in
            var binding = Binding()
            for name in names where name.kind == .aws && name.value != "*" && name.accountID == nil {
                if Self.isID(name.value) {
                    if try !Self.exists(name.value, in: accountID, reader) { binding.unknown.append(name.value) }
                } else if let part = ARNParts(name.value), part.isStandingForItself {
                    continue
                } else if let id = try ARNParts(name.value).flatMap({ try Self.id(of: $0, name.value, reader) }) {
                    binding.ids[name.value] = id
                } else {
                    binding.unknown.append(name.value)
                }
            }
            return binding
        }
    }

    private static func isID(_ text: String) -> Bool { text.hasPrefix("AIDA") || text.hasPrefix("AROA") }

    private static func exists(_ id: String, in accountID: String, _ reader: any StoreReader) throws -> Bool {
        if id.hasPrefix("AIDA") { return try reader.user(id: id, in: accountID) != nil }
        let role = id.split(separator: ":").first.map(String.init) ?? id
        return try reader.role(id: role, in: accountID) != nil
    }

    private static func id(of parts: ARNParts, _ arn: String, _ reader: any StoreReader) throws -> String? {
        switch parts.kind {
        case "user":
            guard let user = try reader.user(named: parts.last, in: parts.accountID), user.arn == arn else {
                return nil
            }
            return user.id
        case "role":
            guard let role = try reader.role(named: parts.last, in: parts.accountID), role.arn == arn else {
                return nil
            }
            return role.id
        case "assumed-role":
            guard parts.names.count == 3, let role = try reader.role(named: parts.names[1], in: parts.accountID) else {
                return nil
            }
            return "\(role.id):\(parts.last)"
        default: return nil
        }
    }
}

/// The parts of a principal's ARN.
private struct ARNParts {
    let accountID: String
    /// `user`, `role`, `assumed-role`, `federated-user`.
    let kind: String
    let names: [String]
    let last: String

    /// Nil for what is no ARN.
    init?(_ arn: String) {
        let parts = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == "arn" else { return nil }
        names = parts[5].split(separator: "/").map(String.init)
        guard let kind = names.first, let last = names.last, names.count > 1 else { return nil }
        (self.kind, self.last, accountID) = (kind, last, parts[4])
    }

    /// A federated user exists only as long as its session.
    var isStandingForItself: Bool { kind == "federated-user" }
}
