public import CenterGate
public import CenterStore
public import Primitives

// A person's access hangs on the person's id: role sessions begin their chains with it, and then name the sign-in
// session that they came of. So one revocation ends all of them, and another those of one sign-in.

extension SessionChain {
    /// The chain of a role session that is issued `now` to the person who signed in with `session`.
    public static func behind(person userID: String, _ session: SignInSessionRecord, now: Timestamp) -> SessionChain {
        SessionChain(
            longLivedKeyID: userID, beganAt: now,
            links: [Link(accessKeyID: session.id, expiresAt: session.expiresAt)])
    }
}

extension StoreWriter {
    /// Ends at once everything that a person has: sign-in sessions, what programs got for them, role sessions.
    ///
    /// What comes of signing in again, where that is possible, is not concerned.
    public func endAccess(ofPerson userID: String, in accountID: String, at now: Timestamp) throws {
        try endSignIns(of: .identityStoreUser(userID), in: accountID, at: now)
        try revokeSessions(of: userID, in: accountID, at: now)
    }
}
