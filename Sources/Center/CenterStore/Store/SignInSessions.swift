public import Primitives

public protocol SignInSessionReader {
    func signInSession(id: String) throws -> SignInSessionRecord?
    /// The session whose browser token has this hash.
    func signInSession(tokenHash: String) throws -> SignInSessionRecord?
    /// The subject's, also those that ended and are still remembered, the newest first.
    func signInSessions(of subject: SignInSubject, in accountID: String) throws -> [SignInSessionRecord]
}

public protocol SignInSessionWriter {
    func insert(_ session: SignInSessionRecord) throws
    /// Replaces all but the account and id.
    func update(_ session: SignInSessionRecord) throws
    /// Notes that it was seen; not a `Change`.
    func touchSignInSession(_ id: String, at moment: Timestamp) throws
    /// Ends it; nothing happens if it has ended before.
    func endSignInSession(_ id: String, at moment: Timestamp) throws
    /// Forgets those that ended or ran out before `moment`; not a `Change`.
    func deleteSignInSessions(overBefore moment: Timestamp) throws
}
