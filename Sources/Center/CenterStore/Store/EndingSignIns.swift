public import Primitives

extension StoreWriter {
    /// Ends the subject's sign-in sessions and revokes what programs got for them, also by sessions that ended before.
    public func endSignIns(of subject: SignInSubject, in accountID: String, at now: Timestamp) throws {
        for session in try signInSessions(of: subject, in: accountID) {
            if session.endedAt == nil { try endSignInSession(session.id, at: now) }
            for family in try tokenFamilies(ofSession: session.id) where family.revokedAt == nil {
                var family = family
                family.revokedAt = now
                try update(family)
            }
        }
    }
}
