public import CenterStore
import Primitives

/// What people may say of themselves. What decides who they are, the user name and the e-mail address, is an
/// administrator's to change, and so is what decides what they may do.
public struct PersonalDetails: Sendable, Hashable {
    public var displayName = ""
    public var givenName = ""
    public var familyName = ""
    public var phoneNumber = ""
    public var timezone = ""

    public init() {}

    /// One of the details.
    public enum Field: String, Sendable, CaseIterable {
        case displayName, givenName, familyName, phoneNumber, timezone
    }

    static let paths: [(field: Field, path: any WritableKeyPath<PersonalDetails, String> & Sendable)] = [
        (.displayName, \.displayName), (.givenName, \.givenName), (.familyName, \.familyName),
        (.phoneNumber, \.phoneNumber), (.timezone, \.timezone),
    ]

    /// What cannot be kept: a name that is missing, and what is longer than the identity store takes or cannot be shown.
    var objections: [Field] {
        Self.paths.filter { field, path in
            let text = self[keyPath: path]
            let limit = field == .phoneNumber ? 30 : field == .timezone ? 128 : 1024
            let isRequired = [.displayName, .givenName, .familyName].contains(field)
            return text.count > limit || isRequired && text.isEmpty || !text.unicodeScalars.allSatisfy(Self.isShown)
        }.map(\.field)
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        ![.control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator].contains(
            scalar.properties.generalCategory)
    }
}

extension ProfileService {
    /// The center's instance, whose identity store the start URL names.
    public func instance() async throws -> InstanceRecord? {
        try await desk.store.read { try $0.instances().first }
    }

    /// What the person's record says; nil for who is no person of the identity store.
    public func details(_ session: SignInSession) async throws -> (details: PersonalDetails, email: String?)? {
        let person = session.person
        guard case .identityStoreUser(let id) = person.subject else { return nil }
        return try await desk.store.read { reader in
            try reader.identityStoreUser(id, in: person.identityStoreID).map { (PersonalDetails($0), $0.email) }
        }
    }

    /// Puts new details in the place of the old; gives those that cannot be kept, and then keeps none.
    public func change(
        _ details: PersonalDetails, _ session: SignInSession, _ visitor: Visitor
    ) async throws -> [PersonalDetails.Field] {
        let objections = details.objections
        let person = session.person
        guard objections.isEmpty, case .identityStoreUser(let id) = person.subject else { return objections }
        let decisive = try await desk.store.write { writer -> [PersonalDetails.Field] in
            guard try writer.aliveSignInSession(session.record.id, at: visitor.now) != nil,
                let instance = try writer.instance(ofIdentityStore: person.identityStoreID),
                var user = try writer.identityStoreUser(id, in: person.identityStoreID)
            else { throw SignInRefusal.startAgain }
            let decisive = details.decisive(for: user, instance)
            guard decisive.isEmpty else { return decisive }
            details.put(into: &user)
            user.history.update(at: visitor.now, by: person.userName)
            try writer.update(user)
            return []
        }
        guard decisive.isEmpty else { return decisive }
        try await record("UpdateUser", session, visitor, target: id)
        return []
    }
}

extension PersonalDetails {
    init(_ user: IdentityStoreUserRecord) {
        displayName = user.displayName ?? ""
        givenName = user.name.givenName ?? ""
        familyName = user.name.familyName ?? ""
        phoneNumber = user.phoneNumbers.first?.value ?? ""
        timezone = user.timezone ?? ""
    }

    /// Those of which another value would change the tags of the person's role sessions, by which policies decide (User
    /// Guide, "Attributes for access control"): nobody gives themselves rights.
    func decisive(for user: IdentityStoreUserRecord, _ instance: InstanceRecord) -> [Field] {
        let tags = SessionAttributes.tags(of: user, instance)
        return Self.paths.filter { _, path in
            var (changed, one) = (user, PersonalDetails(user))
            one[keyPath: path] = self[keyPath: path]
            one.put(into: &changed)
            return SessionAttributes.tags(of: changed, instance) != tags
        }.map(\.field)
    }

    func put(into user: inout IdentityStoreUserRecord) {
        let optional = { (text: String) in text.isEmpty ? nil : text }
        user.displayName = displayName
        (user.name.givenName, user.name.familyName) = (givenName, familyName)
        user.timezone = optional(timezone)
        let others = user.phoneNumbers.dropFirst()
        var first = user.phoneNumbers.first ?? LabelledValue(value: nil, type: "work")
        first.value = phoneNumber
        user.phoneNumbers = (phoneNumber.isEmpty ? [] : [first]) + others
    }
}
