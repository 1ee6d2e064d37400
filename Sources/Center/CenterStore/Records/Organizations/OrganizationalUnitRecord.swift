/// A unit of the organization: accounts and further units.
public struct OrganizationalUnitRecord: Hashable, Sendable {
    public var organizationID: String
    /// `ou-…`.
    public var id: String
    /// The root or the unit that it is in.
    public var parentID: String
    /// Unique within the parent.
    public var name: String
    public var tags: [Tag]

    public init(organizationID: String, id: String, parentID: String, name: String, tags: [Tag] = []) {
        self.organizationID = organizationID
        self.id = id
        self.parentID = parentID
        self.name = name
        self.tags = tags
    }
}
