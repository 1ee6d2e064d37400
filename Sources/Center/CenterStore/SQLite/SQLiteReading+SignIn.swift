import GRDB
import Primitives

extension SQLiteReading {
    func signInPassword(ofUser userID: String, in accountID: String) throws -> SignInPasswordRecord? {
        try first("account_id = ? AND user_id = ?", [accountID, userID])
    }

    func authenticatorApps(of subject: SignInSubject, in accountID: String) throws -> [AuthenticatorAppRecord] {
        try all("account_id = ? AND subject = ? ORDER BY created_at, id", [accountID, subject.text])
    }

    func passkeys(of subject: SignInSubject, in accountID: String) throws -> [PasskeyRecord] {
        try all("account_id = ? AND subject = ? ORDER BY created_at, id", [accountID, subject.text])
    }

    func passkey(credentialID: [UInt8]) throws -> PasskeyRecord? {
        try first("credential_id = ?", [Base64.encode(credentialID)])
    }

    func passkeys() throws -> [PasskeyRecord] {
        try all("TRUE ORDER BY account_id, id", [])
    }

    func recoveryCodes(of subject: SignInSubject, in accountID: String) throws -> [RecoveryCodeRecord] {
        try all("account_id = ? AND subject = ? ORDER BY code_hash", [accountID, subject.text])
    }

    func trustedBrowser(tokenHash: String) throws -> TrustedBrowserRecord? {
        try first("token_hash = ?", [tokenHash])
    }

    func trustedBrowsers(of subject: SignInSubject, in accountID: String) throws -> [TrustedBrowserRecord] {
        try all("account_id = ? AND subject = ? ORDER BY created_at DESC", [accountID, subject.text])
    }

    func invitation(tokenHash: String) throws -> InvitationRecord? {
        try first("token_hash = ?", [tokenHash])
    }

    func invitation(of subject: SignInSubject, in accountID: String) throws -> InvitationRecord? {
        try first("account_id = ? AND subject = ?", [accountID, subject.text])
    }
}
