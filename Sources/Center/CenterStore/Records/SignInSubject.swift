/// Who signs in with a browser.
public enum SignInSubject: Hashable, Sendable {
    /// A person of the identity store, by the user's id there.
    case identityStoreUser(String)
    /// An IAM user, by unique id (`AIDA…`).
    case iamUser(String)
    /// The account's root user.
    case root

    /// One line that tells subjects of one account apart: `person/ID`, `iam/AIDA…` or `root`.
    public var text: String {
        switch self {
        case .identityStoreUser(let id): "person/\(id)"
        case .iamUser(let id): "iam/\(id)"
        case .root: "root"
        }
    }

    /// The subject that `text` tells; nil for any other text.
    public init?(text: String) {
        if text == "root" {
            self = .root
        } else if text.hasPrefix("person/"), text.utf8.count > 7 {
            self = .identityStoreUser(String(text.dropFirst(7)))
        } else if text.hasPrefix("iam/"), text.utf8.count > 4 {
            self = .iamUser(String(text.dropFirst(4)))
        } else {
            return nil
        }
    }

    /// The id of the user in its own directory; nil for root.
    public var userID: String? {
        switch self {
        case .identityStoreUser(let id), .iamUser(let id): id
        case .root: nil
        }
    }
}
