public import CenterGate
public import CenterStore
public import Platform

/// The operations of the identity store (`identitystore`): people, groups and who is in which.
public struct IdentityStoreOperations: RecordOperations {
    let store: any Store
    let entropy: Entropy
    let limits: IdentityStoreLimits

    /// - Parameters:
    ///   - store: where everything is kept.
    ///   - entropy: for identifiers.
    ///   - limits: how much of everything there may be.
    public init(store: any Store, entropy: Entropy, limits: IdentityStoreLimits = IdentityStoreLimits()) {
        self.store = store
        self.entropy = entropy
        self.limits = limits
    }

    /// All of them.
    public var all: [AnyGateOperation] {
        userOperations + userLookupOperations + groupOperations + groupLookupOperations + membershipOperations
            + membershipLookupOperations
    }
}
