public import Primitives

/// What policies get to know about multi-factor authentication (IAM User Guide, "Secure API access with MFA").
public enum MFAContext: Sendable, Hashable {
    /// Long-lived keys: the context keys do not exist.
    case absent
    /// `aws:MultiFactorAuthPresent` is `false`.
    case notPresent
    /// `aws:MultiFactorAuthPresent` is `true`, and `aws:MultiFactorAuthAge` counts from the moment of the code.
    case present(since: Timestamp)

    /// Whether a code was given.
    public var isPresent: Bool {
        if case .present = self { true } else { false }
    }
}
