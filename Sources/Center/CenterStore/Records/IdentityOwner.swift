/// Whose a long-lived key or an MFA device is: the account's root user's or an IAM user's.
public enum IdentityOwner: Hashable, Sendable {
    case root
    /// By unique id (`AIDA…`).
    case user(String)

    /// The user's unique id; nil for root.
    public var userID: String? {
        switch self {
        case .root: nil
        case .user(let id): id
        }
    }
}
