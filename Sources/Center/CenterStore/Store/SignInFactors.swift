public import Primitives

/// What people sign in with.
public protocol SignInFactorReader {
    func signInPassword(ofUser userID: String, in accountID: String) throws -> SignInPasswordRecord?
    /// In the order in which they were registered.
    func authenticatorApps(of subject: SignInSubject, in accountID: String) throws -> [AuthenticatorAppRecord]
    /// In the order in which they were registered.
    func passkeys(of subject: SignInSubject, in accountID: String) throws -> [PasskeyRecord]
    /// Any account's passkey of this credential id.
    func passkey(credentialID: [UInt8]) throws -> PasskeyRecord?
    /// All of the center's, by account and id.
    func passkeys() throws -> [PasskeyRecord]
    /// Used ones among them.
    func recoveryCodes(of subject: SignInSubject, in accountID: String) throws -> [RecoveryCodeRecord]
    func trustedBrowser(tokenHash: String) throws -> TrustedBrowserRecord?
    /// The newest first.
    func trustedBrowsers(of subject: SignInSubject, in accountID: String) throws -> [TrustedBrowserRecord]
    func invitation(tokenHash: String) throws -> InvitationRecord?
    /// The one that is open for the subject.
    func invitation(of subject: SignInSubject, in accountID: String) throws -> InvitationRecord?
}

/// A `Change` of a subject comes of passwords, apps and passkeys; of the rest none.
public protocol SignInFactorWriter {
    /// Inserts the password or replaces it.
    func put(_ password: SignInPasswordRecord) throws
    func deleteSignInPassword(ofUser userID: String, in accountID: String) throws
    func insert(_ app: AuthenticatorAppRecord) throws
    func rename(authenticatorApp id: String, to name: String, in accountID: String) throws
    func deleteAuthenticatorApp(_ id: String, in accountID: String) throws
    /// Spends the code of `step`: one conditional update, true for exactly one of any number of callers, false if this
    /// step or a later one was spent before.
    func consumeStep(_ step: Int64, drift: Int64, ofApp id: String, in accountID: String, at moment: Timestamp) throws
        -> Bool
    /// Spends, of every app, all codes that are good when the present step is `step`, and those before.
    func spendAppCodes(upTo step: Int64) throws
    /// Throws `.duplicate` if the center has a passkey of this credential id.
    func insert(_ passkey: PasskeyRecord) throws
    /// Replaces all but the account and id.
    func update(_ passkey: PasskeyRecord) throws
    func deletePasskey(_ id: String, in accountID: String) throws
    /// Puts these in the place of all that the subject had.
    func replaceRecoveryCodes(
        of subject: SignInSubject, in accountID: String, by codes: [RecoveryCodeRecord]) throws
    /// Uses the code up: one conditional update, true for exactly one of any number of callers.
    func consumeRecoveryCode(
        hash: String, of subject: SignInSubject, in accountID: String, at moment: Timestamp
    ) throws -> Bool
    func insert(_ browser: TrustedBrowserRecord) throws
    /// Forgets all browsers that the subject said to trust.
    func deleteTrustedBrowsers(of subject: SignInSubject, in accountID: String) throws
    /// Inserts the invitation, in the place of one that the subject had.
    func put(_ invitation: InvitationRecord) throws
    /// Uses the invitation up: true for exactly one of any number of callers.
    func consumeInvitation(tokenHash: String) throws -> Bool
    /// Removes what expired before `moment`: browsers and invitations.
    func deleteSignInLeftovers(expiredBefore moment: Timestamp) throws
    /// Ends all sessions and forgets what is good once or stands for a factor: recovery codes, links, trusted browsers.
    func endAllSignIn(at moment: Timestamp) throws
    /// Forgets everything about a subject that is gone or begins anew, but for its sessions: they must be ended.
    func forgetSignIn(of subject: SignInSubject, in accountID: String) throws
}
