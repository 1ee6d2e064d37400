/// What the policies say to a request, and why.
public struct Decision: Sendable {
    public enum Outcome: Sendable {
        /// Granted by these statements; by none if the caller is the account's root user.
        case allowed(by: [StatementReference])
        /// Forbidden by this statement, whatever others allow.
        case explicitlyDenied(by: StatementReference)
        /// Nobody forbids it, but policies of these kinds were needed and do not allow it.
        case implicitlyDenied(missing: [PolicyKind])
    }

    public let outcome: Outcome
    /// Every matching statement that allows, whether or not that was enough.
    public let allowing: [StatementReference]
    /// Every matching statement that denies.
    public let denying: [StatementReference]
    /// Whether the permissions boundary allows; nil if there is none.
    public let isAllowedByBoundary: Bool?
    /// Whether the service control policies allow; nil if there are none.
    public let isAllowedByOrganization: Bool?
    /// What the identity policies alone say.
    public let identityVerdict: Verdict
    /// What the resource's policy alone says; nil if there is none.
    public let resourceVerdict: Verdict?

    public var isAllowed: Bool { verdict == .allowed }

    public var verdict: Verdict {
        switch outcome {
        case .allowed: .allowed
        case .explicitlyDenied: .explicitDeny
        case .implicitlyDenied: .implicitDeny
        }
    }

    /// The statements that decided, as the simulation lists them: the denying ones, else the allowing ones of a request
    /// that is allowed.
    public var deciding: [StatementReference] {
        switch outcome {
        case .allowed(let statements): statements
        case .explicitlyDenied: denying
        case .implicitlyDenied: []
        }
    }
}

/// The three answers of a policy evaluation, in the words of the simulation.
public enum Verdict: String, Sendable {
    case allowed, explicitDeny, implicitDeny
}
