public import CenterGate
public import CenterStore
public import Platform

/// The operations of AWS Organizations: the accounts of the center, and the units that they are in.
public struct OrganizationsOperations: RecordOperations {
    let store: any Store
    let entropy: Entropy
    let limits: OrganizationLimits

    /// - Parameters:
    ///   - store: where everything is kept.
    ///   - entropy: for identifiers.
    ///   - limits: how much of everything there may be.
    public init(store: any Store, entropy: Entropy, limits: OrganizationLimits = OrganizationLimits()) {
        self.store = store
        self.entropy = entropy
        self.limits = limits
    }

    /// All of them.
    public var all: [AnyGateOperation] {
        organizationOperations + accountOperations + accountCreationOperations + accountMoveOperations
            + unitOperations + treeOperations + tagOperations
    }
}
