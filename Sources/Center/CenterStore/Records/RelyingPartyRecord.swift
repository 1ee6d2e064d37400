/// Under which name this center asks for security keys, and where it was served last.
public struct RelyingPartyRecord: Hashable, Sendable {
    /// The RP ID, fixed at the first registration of a key; nil before.
    public var id: String?
    /// The public URL that the center was served under last; nil before the first time.
    public var publicURL: String?

    public init(id: String? = nil, publicURL: String? = nil) {
        self.id = id
        self.publicURL = publicURL
    }
}
