/// Whether the authenticator has to verify the person (Web Authentication Level 3, section 5.8.6).
public enum UserVerification: String, Sendable, Hashable, CaseIterable {
    case required, preferred, discouraged
}
