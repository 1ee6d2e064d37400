import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var inlinePolicyOperations: [AnyGateOperation] {
        userPolicyOperations + groupPolicyOperations + rolePolicyOperations
    }

    private var userPolicyOperations: [AnyGateOperation] {
        [
            writing(IAM.putUserPolicy) { input, scope in
                try scope.permission("PutUserPolicy", onHolder: .user(input.userName))
            } run: { [limits] input, scope, writer in
                try scope.put(
                    input.policyDocument, input.policyName, in: .user(input.userName), limits.userPolicySize, writer)
            },
            reading(IAM.getUserPolicy) { input, scope in
                try scope.permission("GetUserPolicy", onUser: input.userName)
            } run: { input, scope in
                let policy = try scope.inlinePolicy(input.policyName, of: .user(input.userName))
                return IAM.GetUserPolicyResponse(
                    userName: input.userName, policyName: policy.name,
                    policyDocument: PolicyText.encoded(policy.document))
            },
            reading(IAM.listUserPolicies) { input, scope in
                try scope.permission("ListUserPolicies", onUser: input.userName)
            } run: { input, scope in
                let paging = try Paging(input.marker, input.maxItems)
                let page = try scope.inlinePolicyNames(of: .user(input.userName), paging)
                return IAM.ListUserPoliciesResponse(
                    policyNames: page.items, isTruncated: page.marker != nil, marker: page.marker)
            },
            writing(IAM.deleteUserPolicy) { input, scope in
                try scope.permission("DeleteUserPolicy", onHolder: .user(input.userName))
            } run: { input, scope, writer in
                try scope.delete(input.policyName, from: .user(input.userName), writer)
            },
        ]
    }

    private var groupPolicyOperations: [AnyGateOperation] {
        [
            writing(IAM.putGroupPolicy) { input, scope in
                try scope.permission("PutGroupPolicy", onHolder: .group(input.groupName))
            } run: { [limits] input, scope, writer in
                try scope.put(
                    input.policyDocument, input.policyName, in: .group(input.groupName), limits.groupPolicySize,
                    writer)
            },
            reading(IAM.getGroupPolicy) { input, scope in
                try scope.permission("GetGroupPolicy", onGroup: input.groupName)
            } run: { input, scope in
                let policy = try scope.inlinePolicy(input.policyName, of: .group(input.groupName))
                return IAM.GetGroupPolicyResponse(
                    groupName: input.groupName, policyName: policy.name,
                    policyDocument: PolicyText.encoded(policy.document))
            },
            reading(IAM.listGroupPolicies) { input, scope in
                try scope.permission("ListGroupPolicies", onGroup: input.groupName)
            } run: { input, scope in
                let paging = try Paging(input.marker, input.maxItems)
                let page = try scope.inlinePolicyNames(of: .group(input.groupName), paging)
                return IAM.ListGroupPoliciesResponse(
                    policyNames: page.items, isTruncated: page.marker != nil, marker: page.marker)
            },
            writing(IAM.deleteGroupPolicy) { input, scope in
                try scope.permission("DeleteGroupPolicy", onHolder: .group(input.groupName))
            } run: { input, scope, writer in
                try scope.delete(input.policyName, from: .group(input.groupName), writer)
            },
        ]
    }

    private var rolePolicyOperations: [AnyGateOperation] {
        [
            writing(IAM.putRolePolicy) { input, scope in
                try scope.permission("PutRolePolicy", onHolder: .role(input.roleName))
            } run: { [limits] input, scope, writer in
                try scope.put(
                    input.policyDocument, input.policyName, in: .role(input.roleName), limits.rolePolicySize, writer)
            },
            reading(IAM.getRolePolicy) { input, scope in
                try scope.permission("GetRolePolicy", onRole: input.roleName)
            } run: { input, scope in
                let policy = try scope.inlinePolicy(input.policyName, of: .role(input.roleName))
                return IAM.GetRolePolicyResponse(
                    roleName: input.roleName, policyName: policy.name,
                    policyDocument: PolicyText.encoded(policy.document))
            },
            reading(IAM.listRolePolicies) { input, scope in
                try scope.permission("ListRolePolicies", onRole: input.roleName)
            } run: { input, scope in
                let paging = try Paging(input.marker, input.maxItems)
                let page = try scope.inlinePolicyNames(of: .role(input.roleName), paging)
                return IAM.ListRolePoliciesResponse(
                    policyNames: page.items, isTruncated: page.marker != nil, marker: page.marker)
            },
            writing(IAM.deleteRolePolicy) { input, scope in
                try scope.permission("DeleteRolePolicy", onHolder: .role(input.roleName))
            } run: { input, scope, writer in
                try scope.delete(input.policyName, from: .role(input.roleName), writer)
            },
        ]
    }
}

extension Scope {
    fileprivate func put(
        _ document: String, _ policyName: String, in name: HolderName, _ limit: Int, _ writer: any StoreWriter
    ) throws -> EmptyStructure {
        let holder = try holder(name)
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
        let holder = try holder(name)
        guard try writer.deleteInlinePolicy(named: policyName, of: holder, in: accountID) else {
            throw Self.noInlinePolicy(policyName, holder)
        }
        return EmptyStructure()
    }

    private static func noInlinePolicy(_ name: String, _ holder: PolicyHolder) -> ServiceError {
        IAM.Errors.noSuchEntity("The \(holder.kind.rawValue) policy with name \(name) cannot be found.")
    }
}
