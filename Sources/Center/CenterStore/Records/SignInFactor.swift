/// What proved, beside or instead of a password, who signed in.
public enum SignInFactor: String, Hashable, Sendable, CaseIterable {
    /// Nothing did: the password was enough.
    case none
    /// A code of an authenticator app (RFC 6238).
    case authenticatorApp = "authenticator-app"
    /// A security key or a passkey after the password.
    case passkey
    /// A passkey alone, which verified the user itself: two factors at once.
    case passkeyAlone = "passkey-alone"
    /// One of the codes for when all devices are lost.
    case recoveryCode = "recovery-code"
    /// An earlier second factor in the same browser, which the person said to trust.
    case trustedBrowser = "trusted-browser"
}
