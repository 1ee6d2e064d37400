import CenterGate
import CenterStore
import Crypto
import Primitives

/// A login, as the store keeps it: the family of what came of one code.
enum LoginFamily {
    /// Under what name the sessions of a login end together.
    static func link(_ familyID: String) -> String { "login-\(familyID)" }

    /// What is kept of a client's id.
    static func hash(_ client: LoginClient) -> String {
        Hex.encode(Array(SHA256.hash(data: Array(client.rawValue.utf8))))
    }

    /// A new login of `signIn` by `code`, which lasts as long as the sign-in, and no longer than twelve hours.
    static func make(_ code: LoginCode, _ signIn: LoginSignIn, at now: Timestamp) -> TokenFamilyRecord {
        TokenFamilyRecord(
            id: code.id, accountID: signIn.session.accountID, clientHash: hash(code.client),
            clientName: "AWS CLI", sessionID: signIn.session.id, userID: signIn.session.subject.text,
            scopes: ["openid"], createdAt: now,
            expiresAt: min(signIn.session.expiresAt, now.adding(seconds: LoginCore.lifetime)))
    }
}

extension StoreWriter {
    /// Ends a login and all credentials that came of it.
    func endLogin(_ familyID: String, at now: Timestamp) throws {
        guard var family = try tokenFamily(familyID) else { return }
        if family.revokedAt == nil {
            family.revokedAt = now
            try update(family)
        }
        try revokeSessions(of: LoginFamily.link(familyID), in: family.accountID, at: now)
    }
}
