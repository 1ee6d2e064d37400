/// Whom credentials are made for: the RP ID that authenticators scope them to, and the origins whose pages may use them
/// (Web Authentication Level 3, section 4, "Relying Party Identifier").
public struct RelyingParty: Sendable, Hashable {
    /// A domain in lower case, such as `id.example.com` or `localhost`; never an IP address.
    public let id: String
    /// Serialized origins, such as `https://id.example.com` or `http://localhost:7380`.
    public let origins: Set<String>
    /// Serialized origins of the sites whose frames its pages may lie in. Where there are none, which is the rule, a
    /// ceremony in a frame of another site is refused; where there are, one whose browser does not name the site is
    /// accepted, since older browsers do not.
    public let topOrigins: Set<String>

    public init(id: String, origins: Set<String>, topOrigins: Set<String> = []) {
        self.id = id
        self.origins = origins
        self.topOrigins = topOrigins
    }
}
