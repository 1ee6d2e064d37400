/// Whether the authenticator has to be able to offer the credential by itself (Web Authentication Level 3, section
/// 5.4.6).
public enum ResidentKey: String, Sendable, Hashable, CaseIterable {
    case required, preferred, discouraged
}
