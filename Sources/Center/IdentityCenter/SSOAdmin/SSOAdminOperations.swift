import AWSProtocols
public import CenterGate
public import CenterStore
import IAMPolicy
public import IAMService
public import Platform

/// The operations of Identity Center's administration (`sso-admin`): the instance, permission sets, where they are
/// assigned and provisioned.
public struct SSOAdminOperations: RecordOperations {
    let store: any Store
    let entropy: Entropy
    let limits: SSOAdminLimits
    let work: AssignmentWork

    /// - Parameters:
    ///   - store: where everything is kept.
    ///   - entropy: for identifiers.
    ///   - limits: how much of everything there may be.
    ///   - accountLimits: how much of everything an account may hold.
    public init(
        store: any Store, entropy: Entropy, limits: SSOAdminLimits = SSOAdminLimits(),
        accountLimits: IAMLimits = IAMLimits()
    ) {
        self.store = store
        self.entropy = entropy
        self.limits = limits
        work = AssignmentWork(store: store, entropy: entropy, limits: accountLimits)
    }

    /// All of them.
    public var all: [AnyGateOperation] {
        [
            instanceOperations, accessControlOperations, permissionSetOperations, managedPolicyOperations,
            customerManagedPolicyOperations, inlinePolicyOperations, boundaryOperations, assignmentOperations,
            assignmentListOperations, provisioningOperations, requestStatusOperations, tagOperations,
        ].flatMap { $0 }
    }
}

extension SSOAdminOperations {
    /// An operation that reads what was asked for before: so that it is done first what is still open.
    func looking<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        authorize: @escaping @Sendable (Input, RecordScope) throws -> [AuthorizationRequest],
        run: @escaping @Sendable (Input, RecordScope) throws -> Output
    ) -> AnyGateOperation {
        judged(model, authorize: authorize) { [store, work] input, call, requireCurrent in
            try await work.run(at: call.now)
            return try await store.read { records in
                try requireCurrent(records)
                return try run(input, RecordScope(call: call, records: records))
            }
        }
    }

    /// An operation that reads one permission set, which its input names.
    func readingSet<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        run: @escaping @Sendable (Input, PermissionSetRecord, RecordScope) throws -> Output
    ) -> AnyGateOperation {
        let action = model.model.name
        return reading(model) { input, scope in
            try scope.permission(action, on: PermissionSetTarget(input))
        } run: { input, scope in
            try run(input, try scope.permissionSet(PermissionSetTarget(input)), scope)
        }
    }

    /// An operation that alters one permission set, which its input names, and answers nothing. The roles that it stands
    /// as are not what it is any more, if `outdates`.
    func alteringSet<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>, outdates: Bool = true,
        change: @escaping @Sendable (Input, inout PermissionSetRecord, RecordScope) throws -> Void
    ) -> AnyGateOperation {
        let action = model.model.name
        return writing(model) { input, scope in
            try scope.permission(action, on: PermissionSetTarget(input))
        } run: { input, scope, writer in
            let present = try scope.permissionSet(PermissionSetTarget(input))
            var set = present
            try change(input, &set, scope)
            if set != present {
                try writer.update(set)
                if outdates { try writer.outdateProvisionings(of: set.arn) }
            }
            return try Output(fields: [:])
        }
    }
}
