/// What a document is for: it decides what the document may and must say, and how it is evaluated.
public enum PolicyKind: String, Sendable, CaseIterable {
    /// Attached to a user, group or role, inline or managed.
    case identity
    case permissionsBoundary
    /// Passed to AssumeRole or GetFederationToken.
    case session
    /// Attached to a resource other than a role, such as a bucket.
    case resource
    /// Who may assume a role.
    case trust
    case serviceControl
    case resourceControl

    /// Whether its statements must name principals.
    public var namesPrincipals: Bool { self == .resource || self == .trust || self == .resourceControl }
}
