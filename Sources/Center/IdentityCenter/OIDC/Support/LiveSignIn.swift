internal import CenterStore
internal import Primitives

/// A sign-in that tokens rest on, alive, with whose it is and what the instance's settings say.
struct LiveSignIn: Sendable {
    var session: SignInSessionRecord
    var person: IdentityStoreUserRecord
    var settings: InstanceSettings
}

extension StoreReader {
    /// The sign-in of this person, unless its session ended or ran out, or the person is gone or disabled.
    func signIn(_ sessionID: String, of userID: String, at now: Timestamp) throws -> LiveSignIn? {
        guard let session = try signInSession(id: sessionID), session.isAlive(at: now),
            session.subject == .identityStoreUser(userID),
            let instance = try instances().first(where: { $0.accountID == session.accountID }),
            let person = try identityStoreUser(userID, in: instance.identityStoreID), person.isEnabled
        else { return nil }
        return LiveSignIn(
            session: session, person: person, settings: try instanceSettings(of: session.accountID))
    }
}
