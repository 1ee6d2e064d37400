import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Platform

extension IAMOperations {
    var roleOperations: [AnyGateOperation] { [createRole, getRole, listRoles, deleteRole] }

    private var createRole: AnyGateOperation {
        writing(IAM.createRole) { input, scope in
            let arn = "arn:aws:iam::\(scope.accountID):role\(input.path ?? "/")\(input.roleName)"
            return scope.creation(
                "CreateRole", tagging: "TagRole", of: arn, tags: input.tags, .boundary(input.permissionsBoundary))
        } run: { [entropy, limits] input, scope, writer in
            try requirePath(input.path)
            guard input.path?.hasPrefix(ServiceLinkedRole.pathPrefix) != true else {
                throw IAM.Errors.invalidInput(
                    "Path \(input.path ?? "") is reserved for roles that CreateServiceLinkedRole makes.")
            }
            try ReservedRole.requireFree(name: input.roleName, path: input.path)
            guard try scope.records.role(named: input.roleName, in: scope.accountID) == nil else {
                throw IAM.Errors.entityAlreadyExists("Role with name \(input.roleName) already exists.")
            }
            guard try scope.records.count(.roles, in: scope.accountID) < limits.rolesPerAccount else {
                throw quotaExceeded("RolesPerAccount", limits.rolesPerAccount)
            }
            if let boundary = input.permissionsBoundary { try scope.requireBoundary(boundary) }
            let trust = TrustPolicy(scope: scope, limits: limits)
            let role = RoleRecord(
                accountID: scope.accountID,
                id: AWSIdentifiers.make(.role, accountID: scope.accountID, entropy: entropy), name: input.roleName,
                path: input.path ?? "/", createdAt: scope.call.now,
                trustPolicy: try trust.kept(input.assumeRolePolicyDocument), description: input.description,
                maxSessionDuration: input.maxSessionDuration ?? 3600, permissionsBoundary: input.permissionsBoundary,
                tags: try TagRules.caseInsensitive.merge(input.tags ?? [], into: [], limit: limits.tagsPerResource))
            try writer.insert(role)
            return IAM.CreateRoleResponse(role: role.created(trustPolicy: input.assumeRolePolicyDocument))
        }
    }

    private var getRole: AnyGateOperation {
        reading(IAM.getRole) { input, scope in
            try scope.permission("GetRole", onRole: input.roleName)
        } run: { [limits] input, scope in
            let role = try scope.role(input.roleName)
            let trust = try TrustPolicy(scope: scope, limits: limits).shown(role.trustPolicy)
            return IAM.GetRoleResponse(role: role.whole(trustPolicy: trust))
        }
    }

    private var listRoles: AnyGateOperation {
        reading(IAM.listRoles) { input, scope in
            scope.permission("ListRoles", onAll: "role", pathPrefix: input.pathPrefix)
        } run: { [limits] input, scope in
            let paging = try Paging(input.marker, input.maxItems)
            let page = try scope.records.roles(in: scope.accountID, paging.query(pathPrefix: input.pathPrefix))
            let trust = TrustPolicy(scope: scope, limits: limits)
            return IAM.ListRolesResponse(
                roles: try page.items.map { $0.listed(trustPolicy: try trust.shown($0.trustPolicy)) },
                isTruncated: page.next != nil, marker: page.marker)
        }
    }

    private var deleteRole: AnyGateOperation {
        writing(IAM.deleteRole) { input, scope in
            try scope.permission("DeleteRole", onRole: input.roleName)
        } run: { input, scope, writer in
            let role = try scope.roleToAlter(input.roleName)
            let profiles = try scope.records.instanceProfiles(ofRole: role.id, in: scope.accountID, ListQuery(limit: 1))
            guard profiles.items.isEmpty else { throw Scope.roleInInstanceProfile }
            guard try scope.records.attachments(of: .role(role.id), in: scope.accountID).isEmpty else {
                throw IAM.Errors.deleteConflict("Cannot delete entity, must detach all policies first.")
            }
            guard try scope.records.inlinePolicies(of: .role(role.id), in: scope.accountID).isEmpty else {
                throw IAM.Errors.deleteConflict("Cannot delete entity, must delete policies first.")
            }
            try writer.deleteRole(id: role.id, in: scope.accountID)
            return EmptyStructure()
        }
    }
}
