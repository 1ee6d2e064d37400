/// What another directory, from which a user or group was taken over, calls it.
public struct ExternalID: Hashable, Sendable {
    public var issuer: String
    public var id: String

    public init(issuer: String, id: String) {
        self.issuer = issuer
        self.id = id
    }
}
