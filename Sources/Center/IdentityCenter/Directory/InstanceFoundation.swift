public import CenterStore
public import Platform
public import Primitives

extension StoreWriter {
    /// Makes the center's instance and identity store, which belong to its own account, unless there is one: a center
    /// that an earlier version made has none. Gives it, or nil while there is no account.
    @discardableResult
    public func foundInstance(entropy: Entropy, at now: Timestamp) throws -> InstanceRecord? {
        if let instance = try instances().first { return instance }
        guard let owner = try homeAccount() else { return nil }
        let instance = InstanceRecord(
            arn: InstanceNames.instanceARN(entropy: entropy), accountID: owner.id,
            identityStoreID: InstanceNames.identityStoreID(entropy: entropy), createdAt: now)
        try insert(instance)
        return instance
    }
}
