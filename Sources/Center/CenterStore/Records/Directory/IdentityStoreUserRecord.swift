/// A person in an identity store. What they sign in with stands elsewhere.
public struct IdentityStoreUserRecord: Hashable, Sendable {
    /// `d-` and ten hexadecimal digits.
    public var identityStoreID: String
    /// A UUID, perhaps after ten hexadecimal digits and `-`; never given to another.
    public var id: String
    /// Unique within the store regardless of case and of how its characters are written.
    public var userName: String
    public var name: PersonName
    public var displayName: String?
    public var nickName: String?
    public var profileURL: String?
    /// The first is unique within the store.
    public var emails: [LabelledValue] = []
    public var addresses: [PostalAddress] = []
    public var phoneNumbers: [LabelledValue] = []
    public var userType: String?
    public var title: String?
    public var preferredLanguage: String?
    public var locale: String?
    public var timezone: String?
    public var photos: [LabelledValue] = []
    public var website: String?
    public var birthdate: String?
    public var roles: [LabelledValue] = []
    /// JSON by the name of the extension.
    public var extensions: [String: String] = [:]
    public var externalIDs: [ExternalID] = []
    /// Whether the person may sign in.
    public var isEnabled: Bool
    public var history: RecordHistory

    public init(
        identityStoreID: String, id: String, userName: String, name: PersonName = PersonName(),
        displayName: String? = nil, isEnabled: Bool = true, history: RecordHistory
    ) {
        self.identityStoreID = identityStoreID
        self.id = id
        self.userName = userName
        self.name = name
        self.displayName = displayName
        self.isEnabled = isEnabled
        self.history = history
    }

    /// The address that invitations go to, and that tells users apart.
    public var email: String? { emails.first?.value }

    /// Every attribute that is one text, by its name in the model; not the user's name.
    public static let texts: [(name: String, path: any WritableKeyPath<IdentityStoreUserRecord, String?> & Sendable)] =
        [
            ("DisplayName", \.displayName), ("NickName", \.nickName), ("ProfileUrl", \.profileURL),
            ("UserType", \.userType), ("Title", \.title), ("PreferredLanguage", \.preferredLanguage),
            ("Locale", \.locale), ("Timezone", \.timezone), ("Website", \.website), ("Birthdate", \.birthdate),
        ]

    /// Every attribute that is a list of labelled values, by its name in the model.
    public static let lists:
        [(name: String, path: any WritableKeyPath<IdentityStoreUserRecord, [LabelledValue]> & Sendable)] = [
            ("Emails", \.emails), ("PhoneNumbers", \.phoneNumbers), ("Photos", \.photos), ("Roles", \.roles),
        ]
}
