/// Who is assigned: a user or a group of the identity store, by id.
public enum AssignmentPrincipal: Hashable, Sendable {
    case user(String)
    case group(String)

    /// `USER` or `GROUP`.
    public var type: String {
        switch self {
        case .user: "USER"
        case .group: "GROUP"
        }
    }

    public var id: String {
        switch self {
        case .user(let id), .group(let id): id
        }
    }

    /// Nil for types other than `USER` and `GROUP`.
    public init?(type: String, id: String) {
        switch type {
        case "USER": self = .user(id)
        case "GROUP": self = .group(id)
        default: return nil
        }
    }
}
