/// How an authenticator belongs to the device (Web Authentication Level 3, section 5.4.5).
public enum AuthenticatorAttachment: String, Sendable, Hashable, CaseIterable {
    /// Part of it.
    case platform
    /// To be plugged in or held to it.
    case crossPlatform = "cross-platform"
}
