import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var inlinePolicyOperations: [AnyGateOperation] {
        [
            putting(IAM.putUserPolicy, limits.userPolicySize) {
                (.user($0.userName), $0.policyName, $0.policyDocument)
            },
            putting(IAM.putGroupPolicy, limits.groupPolicySize) {
                (.group($0.groupName), $0.policyName, $0.policyDocument)
            },
            putting(IAM.putRolePolicy, limits.rolePolicySize) {
                (.role($0.roleName), $0.policyName, $0.policyDocument)
            },
            deleting(IAM.deleteUserPolicy) { (.user($0.userName), $0.policyName) },
            deleting(IAM.deleteGroupPolicy) { (.group($0.groupName), $0.policyName) },
            deleting(IAM.deleteRolePolicy) { (.role($0.roleName), $0.policyName) },
        ] + gettingOperations + listingOperations
    }

    private var gettingOperations: [AnyGateOperation] {
        [
            getting(IAM.getUserPolicy) {
                (.user($0.userName), $0.policyName)
            } answer: {
                IAM.GetUserPolicyResponse(userName: $0.userName, policyName: $1, policyDocument: $2)
            },
            getting(IAM.getGroupPolicy) {
                (.group($0.groupName), $0.policyName)
            } answer: {
                IAM.GetGroupPolicyResponse(groupName: $0.groupName, policyName: $1, policyDocument: $2)
            },
            getting(IAM.getRolePolicy) {
                (.role($0.roleName), $0.policyName)
            } answer: {
                IAM.GetRolePolicyResponse(roleName: $0.roleName, policyName: $1, policyDocument: $2)
            },
        ]
    }

    private var listingOperations: [AnyGateOperation] {
        [
            listing(IAM.listUserPolicies) {
                (.user($0.userName), $0.marker, $0.maxItems)
            } answer: {
                IAM.ListUserPoliciesResponse(policyNames: $0, isTruncated: $1, marker: $2)
            },
            listing(IAM.listGroupPolicies) {
                (.group($0.groupName), $0.marker, $0.maxItems)
            } answer: {
                IAM.ListGroupPoliciesResponse(policyNames: $0, isTruncated: $1, marker: $2)
            },
            listing(IAM.listRolePolicies) {
                (.role($0.roleName), $0.marker, $0.maxItems)
            } answer: {
                IAM.ListRolePoliciesResponse(policyNames: $0, isTruncated: $1, marker: $2)
            },
        ]
    }

    private func putting<Input: WireStructure>(
        _ model: ModeledOperation<Input, EmptyStructure>, _ limit: Int,
        read: @escaping @Sendable (Input) -> (holder: HolderName, policyName: String, document: String)
    ) -> AnyGateOperation {
        let action = model.model.name
        return writing(model) { input, scope in
            try scope.permission(action, onHolder: read(input).holder)
        } run: { input, scope, writer in
            let (holder, policyName, document) = read(input)
            return try scope.put(document, policyName, in: holder, limit, writer)
        }
    }

    private func getting<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        read: @escaping @Sendable (Input) -> (holder: HolderName, policyName: String),
        answer: @escaping @Sendable (Input, _ policyName: String, _ document: String) -> Output
    ) -> AnyGateOperation {
        let action = model.model.name
        return reading(model) { input, scope in
            try scope.permission(action, onNamed: read(input).holder)
        } run: { input, scope in
            let (holder, policyName) = read(input)
            let policy = try scope.inlinePolicy(policyName, of: holder)
            return answer(input, policy.name, PolicyText.encoded(policy.document))
        }
    }

    private func listing<Input: WireStructure, Output: WireStructure>(
        _ model: ModeledOperation<Input, Output>,
        read: @escaping @Sendable (Input) -> (holder: HolderName, marker: String?, maxItems: Int?),
        answer: @escaping @Sendable (_ names: [String], _ isTruncated: Bool, _ marker: String?) -> Output
    ) -> AnyGateOperation {
        let action = model.model.name
        return reading(model) { input, scope in
            try scope.permission(action, onNamed: read(input).holder)
        } run: { input, scope in
            let (holder, marker, maxItems) = read(input)
            let page = try scope.inlinePolicyNames(of: holder, try Paging(marker, maxItems))
            return answer(page.items, page.marker != nil, page.marker)
        }
    }

    private func deleting<Input: WireStructure>(
        _ model: ModeledOperation<Input, EmptyStructure>,
        read: @escaping @Sendable (Input) -> (holder: HolderName, policyName: String)
    ) -> AnyGateOperation {
        let action = model.model.name
        return writing(model) { input, scope in
            try scope.permission(action, onHolder: read(input).holder)
        } run: { input, scope, writer in
            let (holder, policyName) = read(input)
            return try scope.delete(policyName, from: holder, writer)
        }
    }
}

extension Scope {
    fileprivate func put(
        _ document: String, _ policyName: String, in name: HolderName, _ limit: Int, _ writer: any StoreWriter
    ) throws -> EmptyStructure {
        let holder = try holderToAlter(name)
        try PolicyText.requireValid(document)
        // The limit is on all of a holder's embedded policies together.
        let others = try records.inlinePolicies(of: holder, in: accountID).filter { $0.name != policyName }
        let size = others.reduce(PolicyText.size(document)) { $0 + PolicyText.size($1.document) }
        guard size <= limit else {
            throw IAM.Errors.limitExceeded(
                "Maximum policy size of \(limit) bytes exceeded for \(holder.kind.rawValue) \(name.name)")
        }
        try writer.put(
            InlinePolicyRecord(accountID: accountID, holder: holder, name: policyName, document: document))
        return EmptyStructure()
    }

    fileprivate func inlinePolicy(_ policyName: String, of name: HolderName) throws -> InlinePolicyRecord {
        let holder = try holder(name)
        guard let policy = try records.inlinePolicy(named: policyName, of: holder, in: accountID) else {
            throw Self.noInlinePolicy(policyName, holder)
        }
        return policy
    }

    fileprivate func inlinePolicyNames(
        of name: HolderName, _ paging: Paging
    ) throws -> (items: [String], marker: String?) {
        let names = try records.inlinePolicies(of: try holder(name), in: accountID).map(\.name)
        return try paging.slice(names) { $0 }
    }

    fileprivate func delete(
        _ policyName: String, from name: HolderName, _ writer: any StoreWriter
    ) throws -> EmptyStructure {
        let holder = try holderToAlter(name)
        guard try writer.deleteInlinePolicy(named: policyName, of: holder, in: accountID) else {
            throw Self.noInlinePolicy(policyName, holder)
        }
        return EmptyStructure()
    }

    private static func noInlinePolicy(_ name: String, _ holder: PolicyHolder) -> ServiceError {
        IAM.Errors.noSuchEntity("The \(holder.kind.rawValue) policy with name \(name) cannot be found.")
    }
}
