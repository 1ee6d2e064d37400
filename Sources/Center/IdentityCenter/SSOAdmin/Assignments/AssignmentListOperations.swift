import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension SSOAdminOperations {
    var assignmentListOperations: [AnyGateOperation] { [listAssignments, listAssignmentsForPrincipal] }

    private var listAssignments: AnyGateOperation {
        looking(SSOAdmin.listAccountAssignments) { input, scope in
            try scope.permission("ListAccountAssignments", on: PermissionSetTarget(input), [.account(input.accountId)])
        } run: { input, scope in
            let set = try scope.permissionSet(PermissionSetTarget(input))
            let query = try scope.query(input.nextToken, input.maxResults)
            let page = try scope.records.assignments(to: set.arn, in: input.accountId, query)
            return SSOAdmin.ListAccountAssignmentsResponse(
                accountAssignments: page.items.map { assignment in
                    .init(
                        accountId: assignment.accountID, permissionSetArn: assignment.permissionSetARN,
                        principalType: assignment.principal.type, principalId: assignment.principal.id)
                }, nextToken: page.token)
        }
    }

    /// A user's own and those of the user's groups, each with the principal that was assigned.
    private var listAssignmentsForPrincipal: AnyGateOperation {
        looking(SSOAdmin.listAccountAssignmentsForPrincipal) { input, scope in
            try scope.permission(
                "ListAccountAssignmentsForPrincipal", onInstance: input.instanceArn,
                [.account(input.filter?.accountId ?? "*")])
        } run: { input, scope in
            let instance = try scope.instance(input.instanceArn)
            let principal = try scope.requirePrincipal(input.principalType, input.principalId, of: instance)
            var all = try scope.records.assignments(of: principal)
            if case .user(let id) = principal {
                let memberships = try scope.records.identityStoreMemberships(
                    ofUser: id, in: instance.identityStoreID, .all)
                all += try memberships.items.flatMap { try scope.records.assignments(of: .group($0.groupID)) }
            }
            if let account = input.filter?.accountId { all.removeAll { $0.accountID != account } }
            let query = try scope.query(input.nextToken, input.maxResults)
            let page = query.slice(all.sorted { $0.order < $1.order }, by: \.order)
            return SSOAdmin.ListAccountAssignmentsForPrincipalResponse(
                accountAssignments: page.items.map { assignment in
                    .init(
                        accountId: assignment.accountID, permissionSetArn: assignment.permissionSetARN,
                        principalId: assignment.principal.id, principalType: assignment.principal.type)
                }, nextToken: page.token)
        }
    }
}

extension AccountAssignmentRecord {
    /// What lists are ordered by.
    fileprivate var order: String { "\(accountID)/\(permissionSetARN)/\(principal.type)/\(principal.id)" }
}
