/// A person's address (identitystore model, `Address`).
public struct PostalAddress: Hashable, Sendable {
    public var streetAddress: String?
    public var locality: String?
    public var region: String?
    public var postalCode: String?
    public var country: String?
    public var formatted: String?
    public var type: String?
    public var isPrimary: Bool?

    public init() {}

    /// Every part but `Primary` by its name in the model.
    public static let parts: [(name: String, path: any WritableKeyPath<PostalAddress, String?> & Sendable)] = [
        ("StreetAddress", \.streetAddress), ("Locality", \.locality), ("Region", \.region),
        ("PostalCode", \.postalCode), ("Country", \.country), ("Formatted", \.formatted), ("Type", \.type),
    ]
}
