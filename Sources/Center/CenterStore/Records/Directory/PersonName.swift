/// The parts of a person's name (identitystore model, `Name`).
public struct PersonName: Hashable, Sendable {
    public var formatted: String?
    public var familyName: String?
    public var givenName: String?
    public var middleName: String?
    public var honorificPrefix: String?
    public var honorificSuffix: String?

    public init(
        formatted: String? = nil, familyName: String? = nil, givenName: String? = nil, middleName: String? = nil,
        honorificPrefix: String? = nil, honorificSuffix: String? = nil
    ) {
        self.formatted = formatted
        self.familyName = familyName
        self.givenName = givenName
        self.middleName = middleName
        self.honorificPrefix = honorificPrefix
        self.honorificSuffix = honorificSuffix
    }

    /// Whether no part is there.
    public var isEmpty: Bool { self == PersonName() }

    /// Every part by its name in the model.
    public static let parts: [(name: String, path: any WritableKeyPath<PersonName, String?> & Sendable)] = [
        ("Formatted", \.formatted), ("FamilyName", \.familyName), ("GivenName", \.givenName),
        ("MiddleName", \.middleName), ("HonorificPrefix", \.honorificPrefix), ("HonorificSuffix", \.honorificSuffix),
    ]
}
