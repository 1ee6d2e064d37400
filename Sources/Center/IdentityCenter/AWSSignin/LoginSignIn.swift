import CenterGate
import CenterStore
import Primitives

/// A browser sign-in of an IAM user or root that a login rests on, alive.
struct LoginSignIn: Sendable {
    var session: SignInSessionRecord
    /// The IAM user; nil: root.
    var user: UserRecord?

    var principal: SessionClaims.Principal { user.map { .user(id: $0.id) } ?? .root }

    var kind: Caller.Kind { user.map { .user($0) } ?? .root }

    /// `arn:aws:iam::ACCOUNT:user/NAME` or `…:root`: under which clients keep the login.
    var arn: String { user?.arn ?? "arn:aws:iam::\(session.accountID):root" }

    /// What pages call the user.
    var userName: String { user?.name ?? "root" }

    /// Whether the user has to choose another password before anything else.
    var mustChangePassword = false
}

extension StoreReader {
    /// The IAM user's or root's sign-in of this session.
    ///
    /// - Throws: `LoginFault.expired` where the session ended or is another directory's, `.credentialsChanged` where the
    ///   user is gone or has another password since, or the account is closed.
    func loginSignIn(_ sessionID: String, at now: Timestamp) throws -> LoginSignIn {
        guard let session = try signInSession(id: sessionID), session.isAlive(at: now) else {
            throw LoginFault.expired
        }
        guard try account(session.accountID)?.isActive == true else { throw LoginFault.credentialsChanged }
        switch session.subject {
        case .identityStoreUser: throw LoginFault.expired
        case .root: return LoginSignIn(session: session, user: nil)
        case .iamUser(let id):
            guard let user = try user(id: id, in: session.accountID),
                let profile = try loginProfile(ofUser: id, in: session.accountID),
                profile.changedAt <= (session.passwordAt ?? session.createdAt)
            else { throw LoginFault.credentialsChanged }
            return LoginSignIn(session: session, user: user, mustChangePassword: profile.passwordResetRequired)
        }
    }
}
