import CenterGate
public import CenterStore
import Platform
public import Primitives

/// What came of a sign-in.
struct Proof: Sendable, Hashable {
    var factor: SignInFactor
    var passwordAt: Timestamp?
    var secondFactorAt: Timestamp?
    var userVerified = false
}

/// Sessions of people who are signed in.
struct SessionDesk: Sendable {
    let desk: SignInDesk

    /// For how long a session that is over is remembered, in seconds: as long as anything that came of it may live.
    static let remembered: Int64 = 48 * 3600

    /// A new session with a new token, whatever the browser held before.
    func begin(
        _ person: Person, _ proof: Proof, _ visitor: Visitor, _ writer: any StoreWriter
    ) throws -> (session: SignInSession, token: Secret) {
        let (now, token) = (visitor.now, BrowserToken.make(desk.entropy))
        let duration = try writer.instanceSettings(of: person.accountID).sessionDuration
        let record = SignInSessionRecord(
            accountID: person.accountID, id: BrowserToken.makeID("sis-", desk.entropy), subject: person.subject,
            tokenHash: BrowserToken.hash(token), createdAt: now, expiresAt: now.adding(seconds: duration),
            passwordAt: proof.passwordAt, secondFactorAt: proof.secondFactorAt, userVerified: proof.userVerified,
            factor: proof.factor, sourceIP: visitor.facts.sourceIP,
            userAgent: String(visitor.facts.userAgent.prefix(512)), isSecure: visitor.facts.isSecure)
        try writer.insert(record)
        try writer.deleteSignInSessions(overBefore: now.adding(seconds: -Self.remembered))
        try writer.deleteSignInLeftovers(expiredBefore: now)
        return (SignInSession(record: record, person: person), token)
    }

    /// The visitor's session, if it is alive, of the visitor's scheme, and the person may sign in.
    func find(_ visitor: Visitor) async throws -> SignInSession? {
        guard let token = visitor.session, token.count <= 128 else { return nil }
        let hash = BrowserToken.hash(token)
        let session = try await desk.store.read { reader in
            try reader.aliveSession(tokenHash: hash, visitor)
        }
        guard let session else { return nil }
        if visitor.now.seconds(since: session.record.lastSeenAt) >= Self.touchInterval {
            try await desk.store.write { try $0.touchSignInSession(session.record.id, at: visitor.now) }
        }
        return session
    }

    /// When a session was seen is noted once a minute.
    private static let touchInterval: Int64 = 60

    /// Gives the session another token and notes what was proved besides.
    func renew(
        _ session: SignInSession, _ visitor: Visitor, _ writer: any StoreWriter,
        _ change: (inout SignInSessionRecord) -> Void
    ) throws -> (session: SignInSession, keepsake: Keepsakes.Change) {
        guard var current = try writer.signInSession(id: session.record.id), current.isAlive(at: visitor.now) else {
            throw SignInRefusal.startAgain
        }
        let token = BrowserToken.make(desk.entropy)
        current.tokenHash = BrowserToken.hash(token)
        change(&current)
        try writer.update(current)
        return (
            SignInSession(record: current, person: session.person), .set(token, until: current.expiresAt)
        )
    }
}

extension StoreReader {
    /// The session of this token, if it is alive, of the visitor's scheme, and whose it is may sign in.
    func aliveSession(tokenHash: String, _ visitor: Visitor) throws -> SignInSession? {
        guard let record = try signInSession(tokenHash: tokenHash), record.isAlive(at: visitor.now),
            record.isSecure == visitor.facts.isSecure,
            let person = try person(record.subject, in: record.accountID), person.isEnabled
        else { return nil }
        return SignInSession(record: record, person: person)
    }

    /// The session of this id, if it is alive and whose it is may sign in: what tokens and credentials that came of it
    /// ask before they are good.
    public func aliveSignInSession(_ id: String, at now: Timestamp) throws -> SignInSession? {
        guard let record = try signInSession(id: id), record.isAlive(at: now),
            let person = try person(record.subject, in: record.accountID), person.isEnabled
        else { return nil }
        return SignInSession(record: record, person: person)
    }
}

extension StoreWriter {
    /// Ends the session together with the role sessions that came of it.
    public func revokeSignInSession(_ record: SignInSessionRecord, at now: Timestamp) throws {
        try endSignInSession(record.id, at: now)
        try revokeSessions(of: record.id, in: record.accountID, at: now)
    }

    /// Ends all that the subject is signed in with, but for one session, and every role session that came of it: also of
    /// sessions that are over already.
    public func revokeSignIn(
        of subject: SignInSubject, in accountID: String, keeping sessionID: String? = nil, at now: Timestamp
    ) throws {
        for session in try signInSessions(of: subject, in: accountID) where session.id != sessionID {
            try revokeSignInSession(session, at: now)
        }
    }
}
