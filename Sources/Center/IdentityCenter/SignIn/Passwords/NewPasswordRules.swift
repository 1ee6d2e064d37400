import CenterStore
import Primitives

/// What a new password must be like (NIST SP 800-63B section 5.1.1.2): long enough, not the user's name, not on the list
/// of known ones, and nothing else; no kinds of characters are asked for.
struct NewPasswordRules: Sendable {
    /// Characters that are enough where a second factor stands beside the password.
    static let minimum = 8
    /// Characters where the password may be all (SP 800-63B-4 section 3.1.1.2).
    static let minimumAlone = 15
    static let maximum = 256

    let breached: BreachedPasswords?

    /// Throws for a normalized password that is not taken.
    func check(_ password: Secret, of person: Person, _ settings: InstanceSettings) async throws {
        let text = password.revealed()
        // Each code point is a character.
        let length = text.unicodeScalars.count
        let minimum = settings.withoutDevice == .allow ? Self.minimumAlone : Self.minimum
        guard length >= minimum else { throw SignInRefusal.password(.tooShort(minimum: minimum)) }
        guard length <= Self.maximum else { throw SignInRefusal.password(.tooLong(maximum: Self.maximum)) }
        guard !Self.isName(text, of: person) else { throw SignInRefusal.password(.isUserName) }
        if let breached, try await breached.contain(password) { throw SignInRefusal.password(.isBreached) }
    }

    /// Whether it is a name of the person, or one of them repeated or with a few characters added.
    private static func isName(_ text: String, of person: Person) -> Bool {
        let key = NameKey.of(text)
        var names = [person.userName, person.displayName]
        if let email = person.email {
            names += [email, String(email.prefix { $0 != "@" })]
        }
        return names.map { NameKey.of($0) }.contains { name in
            guard name.unicodeScalars.count >= 3 else { return key == name }
            let rest = key.split(separator: name, omittingEmptySubsequences: false)
            return rest.count > 1 && rest.reduce(0) { $0 + $1.unicodeScalars.count } < 4
        }
    }
}
