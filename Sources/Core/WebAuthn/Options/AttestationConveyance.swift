/// How much the relying party wants to know of the authenticator's origin (Web Authentication Level 3, section 5.4.7).
public enum AttestationConveyance: String, Sendable, Hashable, CaseIterable {
    /// Nothing: the browser takes the statement away.
    case none
    /// What the browser likes to tell.
    case indirect
    /// The authenticator's statement, if the person agrees.
    case direct
}
