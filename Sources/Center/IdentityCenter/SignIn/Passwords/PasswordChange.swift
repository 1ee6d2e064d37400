import CenterStore
import IAMService
import Primitives

/// A person's new password.
struct PasswordChange: Sendable {
    let desk: SignInDesk

    /// The hash of a password that the rules take.
    func hash(_ password: Secret, for person: Person) async throws -> Secret {
        guard let text = PasswordText.normalized(password) else {
            throw SignInRefusal.password(.tooLong(maximum: NewPasswordRules.maximum))
        }
        let settings = try await desk.store.read { try $0.instanceSettings(of: person.accountID) }
        try await desk.rules.check(text, of: person, settings)
        return try await desk.passwords.hash(text)
    }

    /// Puts the hash in force. All sessions but one end, trusted browsers are forgotten, and a link that is open is good
    /// no more.
    func put(
        _ hash: Secret, for person: Person, keeping sessionID: String? = nil, _ visitor: Visitor,
        _ writer: any StoreWriter
    ) throws {
        guard case .identityStoreUser(let id) = person.subject else { throw SignInRefusal.notFound }
        try writer.put(
            SignInPasswordRecord(
                accountID: person.accountID, userID: id, passwordHash: hash, changedAt: visitor.now))
        if let invitation = try writer.invitation(of: person.subject, in: person.accountID) {
            _ = try writer.consumeInvitation(tokenHash: invitation.tokenHash)
        }
        try writer.deleteTrustedBrowsers(of: person.subject, in: person.accountID)
        try writer.revokeSignIn(of: person.subject, in: person.accountID, keeping: sessionID, at: visitor.now)
        try writer.forgetThrottle(.account, person.subject.text, in: person.accountID)
    }
}
