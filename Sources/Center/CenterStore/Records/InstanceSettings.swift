/// What an administrator decided about signing in.
public struct InstanceSettings: Hashable, Sendable {
    /// When a second factor is asked for (IAM Identity Center User Guide, "Configure MFA device enforcement").
    public enum MFAMode: String, Hashable, Sendable, CaseIterable {
        /// At every sign-in.
        case alwaysOn = "always-on"
        /// Where the browser is not one that the person said to trust.
        case contextAware = "context-aware"
    }

    /// What happens to a person who has no device.
    public enum WithoutDevice: String, Hashable, Sendable, CaseIterable {
        /// The person must register one to go on.
        case requireRegistration = "require-registration"
        /// The person cannot sign in.
        case block
        /// The password is enough.
        case allow
    }

    public var accountID: String
    public var mfaMode = MFAMode.alwaysOn
    public var withoutDevice = WithoutDevice.requireRegistration
    /// Whether programs may sign in with a code to compare (RFC 8628).
    public var allowsDeviceLogin = true
    /// Whether `aws:MultiFactorAuthPresent` is `true` in role sessions after a real second factor. AWS says `false`.
    public var tellsMFAInRoleSessions = false
    /// Whether there are codes for when all devices are lost.
    public var allowsRecoveryCodes = true
    /// Seconds for which a sign-in lasts.
    public var sessionDuration: Int64 = 8 * 3600
    /// Seconds for which an access token is good.
    public var accessTokenDuration: Int64 = 3600
    /// Seconds for which a browser stays trusted in the context-aware mode.
    public var trustedBrowserDuration: Int64 = 30 * 86_400

    /// The settings of a fresh instance.
    public init(accountID: String) {
        self.accountID = accountID
    }
}
