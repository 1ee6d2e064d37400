import AWSProtocols
public import CenterGate
public import CenterStore
import IAMPolicy
public import Platform

/// The operations of AWS Identity and Access Management over a store.
public struct IAMOperations: Sendable {
    let store: any Store
    let entropy: Entropy
    let passwords: UserPasswords
    let limits: IAMLimits

    /// - Parameters:
    ///   - store: where everything is kept.
    ///   - entropy: for identifiers, keys, seeds and salts.
    ///   - passwordCost: what guessing a password shall cost.
    ///   - limits: how much of everything there may be.
    public init(
        store: any Store, entropy: Entropy, passwordCost: PasswordCost = .standard, limits: IAMLimits = IAMLimits()
    ) {
        self.init(
            store: store, entropy: entropy, passwords: PasswordHasher(cost: passwordCost, entropy: entropy),
            limits: limits)
    }

    /// The same with a hasher that others use as well.
    package init(store: any Store, entropy: Entropy, passwords: PasswordHasher, limits: IAMLimits = IAMLimits()) {
        self.store = store
        self.entropy = entropy
        self.passwords = UserPasswords(hasher: passwords)
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
            accountAliasOperations, passwordPolicyOperations, instanceProfileOperations, instanceProfileRoleOperations,
            instanceProfileTagOperations, serviceLinkedRoleOperations, credentialReportOperations,
            authorizationDetailsOperations, lastAccessedOperations, grantingPolicyOperations,
            sshPublicKeyOperations, signingCertificateOperations, serverCertificateOperations,
            serviceCredentialOperations, openIDConnectProviderOperations, samlProviderOperations,
        ].flatMap { $0 }
    }
}

extension IAMOperations {
    /// An operation that reads. What is read is what was judged.
    func reading<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        authorize: @escaping @Sendable (Input, Scope) throws -> [AuthorizationRequest],
        run: @escaping @Sendable (Input, Scope) throws -> Output
    ) -> AnyGateOperation {
        judged(model, authorize: authorize) { [store] input, call, judged in
            try await store.read { records in
                try judged.requireCurrent(records)
                return try run(input, Scope(call: call, records: records))
            }
        }
    }

    /// An operation that writes, in one transaction: it happens whole, its event with it, or, where it throws, not at
    /// all, and to what was judged.
    func writing<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        authorize: @escaping @Sendable (Input, Scope) throws -> [AuthorizationRequest],
        run: @escaping @Sendable (Input, Scope, any StoreWriter) throws -> Output
    ) -> AnyGateOperation {
        judged(model, authorize: authorize) { [store] input, call, judged in
            try await store.change(call) { writer in
                try judged.requireCurrent(writer)
                return try run(input, Scope(call: call, records: writer), writer)
            }
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

    /// An operation that does more than one thing with the store, or none. In the transaction that changes something it
    /// asks `Judged` whether what was judged is still so.
    func judged<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        authorize: @escaping @Sendable (Input, Scope) throws -> [AuthorizationRequest],
        run: @escaping @Sendable (Input, Call, Judged) async throws -> Output
    ) -> AnyGateOperation {
        AnyGateOperation(
            GateOperation(model) { [store] input, call in
                let questions: @Sendable (any StoreReader) throws -> [AuthorizationRequest] = { records in
                    try authorize(input, Scope(call: call, records: records))
                }
                let judged = Judged(requests: try await store.read(questions), questions: questions)
                return GateOperation.Step(.requests(judged.requests)) { try await run(input, call, judged) }
            })
    }
}
