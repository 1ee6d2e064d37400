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

    /// What decided, before it is put into names.
    enum Ruling: Sendable {
        case allowed(by: [Matches])
        case denied
        case missing([PolicyKind])
    }

    let ruling: Ruling
    /// Of all policies, in the order in which a denying statement is reported.
    let matches: [Matches]
    /// Whether the permissions boundary allows; nil if there is none.
    public let isAllowedByBoundary: Bool?
    /// Whether the service control policies allow; nil if there are none.
    public let isAllowedByOrganization: Bool?
    /// What the identity policies alone say.
    public let identityVerdict: Verdict
    /// What the resource's policy alone says; nil if there is none.
    public let resourceVerdict: Verdict?

    public var outcome: Outcome {
        switch ruling {
        case .allowed(let grants): return .allowed(by: grants.flatMap(\.allowing))
        case .missing(let kinds): return .implicitlyDenied(missing: kinds)
        case .denied:
            guard let first = denying.first else { return .implicitlyDenied(missing: []) }
            return .explicitlyDenied(by: first)
        }
    }

    /// Every matching statement that allows, whether or not that was enough.
    public var allowing: [StatementReference] { matches.flatMap(\.allowing) }

    /// Every matching statement that denies.
    public var denying: [StatementReference] { matches.flatMap(\.denying) }

    public var isAllowed: Bool { verdict == .allowed }

    public var verdict: Verdict {
        switch ruling {
        case .allowed: .allowed
        case .denied: .explicitDeny
        case .missing: .implicitDeny
        }
    }

    /// The statements that decided, as the simulation lists them: the denying ones, else the allowing ones of a request
    /// that is allowed.
    public var deciding: [StatementReference] {
        switch ruling {
        case .allowed(let grants): grants.flatMap(\.allowing)
        case .denied: denying
        case .missing: []
        }
    }
}

/// The three answers of a policy evaluation, in the words of the simulation.
public enum Verdict: String, Sendable {
    case allowed, explicitDeny, implicitDeny
}
