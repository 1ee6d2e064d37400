import AWSModels
import CenterStore
import Primitives

// Records as answers carry them.

extension UserRecord {
    /// As GetUser and CreateUser show it; `tags` as the operation orders them.
    func wire(tags: [IAM.Tag]? = nil, boundary: Bool = true) -> IAM.User {
        IAM.User(
            path: path, userName: name, userId: id, arn: arn, createDate: createdAt,
            passwordLastUsed: passwordLastUsedAt,
            permissionsBoundary: boundary
                ? permissionsBoundary.map(IAM.AttachedPermissionsBoundary.init(policy:)) : nil,
            tags: tags)
    }

    /// As lists show it: without boundary and tags.
    var listed: IAM.User { wire(boundary: false) }
}

extension IAM.AttachedPermissionsBoundary {
    init(policy arn: String) {
        self.init(permissionsBoundaryType: "Policy", permissionsBoundaryArn: arn)
    }
}

extension GroupRecord {
    var wire: IAM.Group {
        IAM.Group(path: path, groupName: name, groupId: id, arn: arn, createDate: createdAt)
    }
}

extension RoleRecord {
    /// As lists show it: without boundary, tags and last use.
    func listed(trustPolicy: String) -> IAM.Role {
        IAM.Role(
            path: path, roleName: name, roleId: id, arn: arn, createDate: createdAt,
            assumeRolePolicyDocument: PercentEncoding.encode(trustPolicy), description: description,
            maxSessionDuration: maxSessionDuration)
    }

    /// As CreateRole shows it, with the trust policy as it was given.
    func created(trustPolicy: String) -> IAM.Role {
        var role = listed(trustPolicy: trustPolicy)
        role.description = nil
        role.maxSessionDuration = nil
        role.permissionsBoundary = permissionsBoundary.map(IAM.AttachedPermissionsBoundary.init(policy:))
        role.tags = tags.given
        return role
    }

    /// As GetRole shows it.
    func whole(trustPolicy: String) -> IAM.Role {
        var role = listed(trustPolicy: trustPolicy)
        role.permissionsBoundary = permissionsBoundary.map(IAM.AttachedPermissionsBoundary.init(policy:))
        role.tags = tags.given
        role.roleLastUsed = IAM.RoleLastUsed(lastUsedDate: lastUse?.at, region: lastUse?.region)
        return role
    }
}

extension ManagedPolicyRecord {
    /// As CreatePolicy and ListPolicies show it: without description and tags.
    func listed(_ usage: PolicyUsage) -> IAM.Policy {
        IAM.Policy(
            policyName: name, policyId: id, arn: arn, path: path, defaultVersionId: "v\(defaultVersion)",
            attachmentCount: usage.attachments, permissionsBoundaryUsageCount: usage.boundaries, isAttachable: true,
            createDate: createdAt, updateDate: updatedAt)
    }
}

extension AWSManagedPolicy {
    func listed(_ usage: PolicyUsage) -> IAM.Policy {
        IAM.Policy(
            policyName: name, policyId: id, arn: arn, path: path, defaultVersionId: versionID,
            attachmentCount: usage.attachments, permissionsBoundaryUsageCount: usage.boundaries, isAttachable: true,
            createDate: createdAt, updateDate: updatedAt)
    }
}
