import AWSProtocols
public import CenterGate
public import CenterStore
import IAMPolicy
public import Platform

/// The operations of AWS Identity and Access Management over a store.
public struct IAMOperations: Sendable {
    let store: any Store
    let entropy: Entropy
    let passwords: PasswordHasher
    let limits: IAMLimits

    /// - Parameters:
    ///   - store: where everything is kept.
    ///   - entropy: for identifiers, keys, seeds and salts.
    ///   - passwordCost: what guessing a password shall cost.
    ///   - limits: how much of everything there may be.
    public init(
        store: any Store, entropy: Entropy, passwordCost: PasswordCost = .standard, limits: IAMLimits = IAMLimits()
    ) {
        self.store = store
        self.entropy = entropy
        self.passwords = PasswordHasher(cost: passwordCost, entropy: entropy)
        self.limits = limits
    }

    /// All of them.
    public var all: [AnyGateOperation] {
        [
            userOperations, userTagOperations, boundaryOperations, groupOperations, membershipOperations,
            accessKeyOperations, loginProfileOperations, passwordOperations, virtualMFADeviceOperations,
            mfaAssignmentOperations, mfaTagOperations, roleOperations, roleSettingOperations, roleTagOperations,
            policyOperations, policyVersionOperations, policyListOperations, policyTagOperations,
            inlinePolicyOperations, attachmentOperations, simulationOperations, accountOperations,
        ].flatMap { $0 }
    }
}

extension IAMOperations {
    /// An operation that reads. Permission and answer each see one state of the store.
    func reading<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        authorize: @escaping @Sendable (Input, Scope) throws -> [AuthorizationRequest],
        run: @escaping @Sendable (Input, Scope) throws -> Output
    ) -> AnyGateOperation {
        operation(model, authorize: authorize) { [store] input, call in
            try await store.read { try run(input, Scope(call: call, records: $0)) }
        }
    }

    /// An operation that writes, in one transaction: it happens whole or, where it throws, not at all.
    func writing<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        authorize: @escaping @Sendable (Input, Scope) throws -> [AuthorizationRequest],
        run: @escaping @Sendable (Input, Scope, any StoreWriter) throws -> Output
    ) -> AnyGateOperation {
        operation(model, authorize: authorize) { [store] input, call in
            try await store.write { try run(input, Scope(call: call, records: $0), $0) }
        }
    }

    /// An operation that alters one resource and answers nothing. `read` takes out of the input which one it is, and
    /// what policies get to know of the change.
    func altering<Input: WireStructure, Record>(
        _ model: ModeledOperation<Input, EmptyStructure>, _ kind: ResourceKind<Record>,
        read: @escaping @Sendable (Input) -> (name: String, context: RequestContext),
        change: @escaping @Sendable (Input, inout Record, Scope) throws -> Void
    ) -> AnyGateOperation {
        let action = model.model.name
        return writing(model) { input, scope in
            let (name, context) = read(input)
            return try kind.permission(scope, action, name, context)
        } run: { input, scope, writer in
            var record = try kind.findToAlter(scope, read(input).name, action)
            try change(input, &record, scope)
            try kind.update(writer, record)
            return EmptyStructure()
        }
    }

    /// An operation that does more than one thing with the store, or none.
    func operation<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        authorize: @escaping @Sendable (Input, Scope) throws -> [AuthorizationRequest],
        run: @escaping @Sendable (Input, Call) async throws -> Output
    ) -> AnyGateOperation {
        AnyGateOperation(
            GateOperation(
                model,
                authorization: { [store] input, call in
                    .requests(try await store.read { try authorize(input, Scope(call: call, records: $0)) })
                }, run: run))
    }
}
