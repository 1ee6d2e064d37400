/// A principal as a policy names it.
public struct PrincipalReference: Sendable, Hashable {
    public enum Kind: String, Sendable {
        case aws = "AWS"
        case service = "Service"
        case federated = "Federated"
        case canonicalUser = "CanonicalUser"
    }

    public var kind: Kind
    public var value: String

    public init(_ kind: Kind, _ value: String) {
        self.kind = kind
        self.value = value
    }
}
