/// What a policy can be embedded in or attached to, by unique id.
public struct PolicyHolder: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case user, group, role
    }

    public var kind: Kind
    /// `AIDA…`, `AGPA…` or `AROA…`.
    public var id: String

    public init(kind: Kind, id: String) {
        self.kind = kind
        self.id = id
    }

    public static func user(_ id: String) -> PolicyHolder { PolicyHolder(kind: .user, id: id) }
    public static func group(_ id: String) -> PolicyHolder { PolicyHolder(kind: .group, id: id) }
    public static func role(_ id: String) -> PolicyHolder { PolicyHolder(kind: .role, id: id) }
}
