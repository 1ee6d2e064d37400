import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var policyListOperations: [AnyGateOperation] { [listPolicies, listEntitiesForPolicy] }

    private var listPolicies: AnyGateOperation {
        reading(IAM.listPolicies) { input, scope in
            scope.permission("ListPolicies", onAll: "policy", pathPrefix: input.pathPrefix)
        } run: { input, scope in
            let prefix = input.pathPrefix ?? "/"
            var found: [IAM.Policy] = []
            func take(_ arn: String, _ policy: (PolicyUsage) -> IAM.Policy) throws {
                let usage = try scope.records.usage(ofPolicy: arn, in: scope.accountID)
                if input.accepts(usage) { found.append(policy(usage)) }
            }
            if input.scope != "AWS" {
                let query = ListQuery(pathPrefix: prefix, limit: ListQuery.all.limit)
                for policy in try scope.records.policies(in: scope.accountID, query).items {
                    try take(policy.arn, policy.listed)
                }
            }
            if input.scope != "Local" {
                for policy in AWSManagedPolicies.all where policy.path.hasPrefix(prefix) {
                    try take(policy.arn, policy.listed)
                }
            }
            let page = try Paging(input.marker, input.maxItems).slice(found) { $0.arn ?? "" }
            return IAM.ListPoliciesResponse(
                policies: page.items, isTruncated: page.marker != nil, marker: page.marker)
        }
    }

    private var listEntitiesForPolicy: AnyGateOperation {
        reading(IAM.listEntitiesForPolicy) { input, scope in
            try scope.permission("ListEntitiesForPolicy", onPolicy: input.policyArn)
        } run: { input, scope in
            if AWSManagedPolicies.policy(arn: input.policyArn) == nil { _ = try scope.policy(input.policyArn) }
            let entities = try scope.entities(input)
            let page = try Paging(input.marker, input.maxItems).slice(entities, by: \.id)
            return IAM.ListEntitiesForPolicyResponse(
                policyGroups: page.items.filter { $0.kind == .group }.map {
                    IAM.PolicyGroup(groupName: $0.name, groupId: $0.id)
                },
                policyUsers: page.items.filter { $0.kind == .user }.map {
                    IAM.PolicyUser(userName: $0.name, userId: $0.id)
                },
                policyRoles: page.items.filter { $0.kind == .role }.map {
                    IAM.PolicyRole(roleName: $0.name, roleId: $0.id)
                }, isTruncated: page.marker != nil, marker: page.marker)
        }
    }
}

extension IAM.ListPoliciesRequest {
    fileprivate func accepts(_ usage: PolicyUsage) -> Bool {
        switch policyUsageFilter {
        case "PermissionsBoundary": usage.boundaries > 0
        case "PermissionsPolicy": usage.attachments > 0 || onlyAttached != true
        default: onlyAttached != true || usage.attachments > 0
        }
    }
}

/// Something that a policy is attached to or bounds.
private struct Entity {
    let kind: PolicyHolder.Kind
    let id: String
    let name: String
    let path: String

    init(_ user: UserRecord) { (kind, id, name, path) = (.user, user.id, user.name, user.path) }
    init(_ group: GroupRecord) { (kind, id, name, path) = (.group, group.id, group.name, group.path) }
    init(_ role: RoleRecord) { (kind, id, name, path) = (.role, role.id, role.name, role.path) }
}

extension Scope {
    fileprivate func entities(_ input: IAM.ListEntitiesForPolicyRequest) throws -> [Entity] {
        var found: [Entity] = []
        if input.policyUsageFilter != "PermissionsBoundary" {
            found += try records.attachments(ofPolicy: input.policyArn, in: accountID).compactMap(entity)
        }
        if input.policyUsageFilter != "PermissionsPolicy" {
            found += try records.users(in: accountID, boundedBy: input.policyArn).map(Entity.init)
            found += try records.roles(in: accountID, boundedBy: input.policyArn).map(Entity.init)
        }
        let prefix = input.pathPrefix ?? "/"
        var seen: Set<String> = []
        return found.filter { entity in
            entity.path.hasPrefix(prefix) && Self.accepts(input.entityFilter, entity.kind)
                && seen.insert(entity.id).inserted
        }
    }

    private static func accepts(_ filter: String?, _ kind: PolicyHolder.Kind) -> Bool {
        switch filter {
        case nil: true
        case "User": kind == .user
        case "Group": kind == .group
        case "Role": kind == .role
        default: false
        }
    }

    private func entity(_ attachment: AttachmentRecord) throws -> Entity? {
        switch attachment.holder.kind {
        case .user: try records.user(id: attachment.holder.id, in: accountID).map(Entity.init)
        case .group: try records.group(id: attachment.holder.id, in: accountID).map(Entity.init)
        case .role: try records.role(id: attachment.holder.id, in: accountID).map(Entity.init)
        }
    }
}
