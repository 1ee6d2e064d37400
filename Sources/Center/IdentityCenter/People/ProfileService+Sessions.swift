public import CenterStore
public import Primitives

extension ProfileService {
    /// Changes the password. Other sessions end, and with them what came of them; this one gets another token.
    public func changePassword(
        _ old: Secret, to new: Secret, _ session: SignInSession, _ visitor: Visitor
    ) async throws -> SignInAnswer {
        try await desk.answering(visitor) {
            let person = session.person
            let details = SignInEvent.Details(credential: "PASSWORD", userName: person.userName)
            // Before the old one is looked at, so that a change in between is seen.
            let former = try await desk.store.read { try $0.passwordHash(of: person) }
            _ = try await signIn.recording("CredentialVerification", details, visitor, person) {
                try await PasswordCheck(desk: desk, visitor: visitor).verify(old, of: person)
            }
            guard desk.normalized(old) != desk.normalized(new) else {
                throw SignInRefusal.password(.isUnchanged)
            }
            let hash = try await PasswordChange(desk: desk).hash(new, for: person)
            let (renewed, keepsake) = try await desk.store.write { [self] writer in
                // Of two changes at once, the one whose old password is old by now is refused.
                guard try writer.passwordHash(of: person) == former else { throw SignInRefusal.wrongPassword }
                try PasswordChange(desk: desk).put(
                    hash, for: person, keeping: session.record.id, visitor, writer)
                return try sessions.renew(session, visitor, writer) { $0.passwordAt = visitor.now }
            }
            try await record("UpdatePassword", renewed, visitor)
            var keepsakes = Keepsakes()
            keepsakes.session = keepsake
            return SignInAnswer(.signedIn(SignedIn(session: renewed)), keepsakes)
        }
    }

    /// The person's sessions that are alive, the newest first.
    public func sessions(_ session: SignInSession, at now: Timestamp) async throws -> [SessionSummary] {
        let person = session.person
        return try await desk.store.read { reader in
            try reader.signInSessions(of: person.subject, in: person.accountID).filter { $0.isAlive(at: now) }.map {
                SessionSummary($0, isCurrent: $0.id == session.record.id)
            }
        }
    }

    /// Ends one of the person's sessions, with all that came of it, role sessions too.
    public func endSession(_ id: String, _ session: SignInSession, _ visitor: Visitor) async throws {
        let person = session.person
        try await desk.store.write { writer in
            guard let record = try writer.signInSession(id: id), record.subject == person.subject,
                record.accountID == person.accountID
            else { throw SignInRefusal.notFound }
            try writer.revokeSignInSession(record, at: visitor.now)
        }
        try await record("RevokeSession", session, visitor, target: id)
    }

    /// Ends all of the person's sessions but this one, with all that came of them.
    public func endOtherSessions(_ session: SignInSession, _ visitor: Visitor) async throws {
        let person = session.person
        try await desk.store.write { writer in
            try writer.revokeSignIn(
                of: person.subject, in: person.accountID, keeping: session.record.id, at: visitor.now)
            try writer.deleteTrustedBrowsers(of: person.subject, in: person.accountID)
        }
        try await record("RevokeSession", session, visitor, target: "others")
    }

    /// The applications that an administrator listed, by name.
    public func applicationLinks(_ session: SignInSession) async throws -> [ApplicationLinkRecord] {
        let accountID = session.person.accountID
        return try await desk.store.read { try $0.applicationLinks(in: accountID) }
    }
}
