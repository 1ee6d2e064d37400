import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Platform
import Primitives

extension IAMOperations {
    var serviceLinkedRoleOperations: [AnyGateOperation] {
        [createServiceLinkedRole, deleteServiceLinkedRole, getServiceLinkedRoleDeletionStatus]
    }

    private var createServiceLinkedRole: AnyGateOperation {
        writing(IAM.createServiceLinkedRole) { input, scope in
            let linked = try ServiceLinkedRole(service: input.awsServiceName, suffix: input.customSuffix)
            return scope.permission(
                "CreateServiceLinkedRole", on: "arn:aws:iam::\(scope.accountID):role\(linked.path)\(linked.name)",
                .linkedService(input.awsServiceName))
        } run: { [entropy, limits] input, scope, writer in
            let linked = try ServiceLinkedRole(service: input.awsServiceName, suffix: input.customSuffix)
            guard linked.name.count <= 64 else {
                throw IAM.Errors.invalidInput("Role name \(linked.name) must not have more than 64 characters")
            }
            guard try scope.records.role(named: linked.name, in: scope.accountID) == nil else {
                throw IAM.Errors.invalidInput(
                    "Service role name \(linked.name) has been taken in this account, please try a different suffix.")
            }
            guard try scope.records.count(.roles, in: scope.accountID) < limits.rolesPerAccount else {
                throw quotaExceeded("RolesPerAccount", limits.rolesPerAccount)
            }
            let role = RoleRecord(
                accountID: scope.accountID,
                id: AWSIdentifiers.make(.role, accountID: scope.accountID, entropy: entropy), name: linked.name,
                path: linked.path, createdAt: scope.call.now, trustPolicy: linked.trustPolicy,
                description: input.description)
            try writer.insert(role)
            if let policy = linked.policyARN {
                try writer.attach(
                    AttachmentRecord(
                        accountID: scope.accountID, holder: .role(role.id), policyARN: policy,
                        attachedAt: scope.call.now))
            }
            var shown = role.created(trustPolicy: linked.trustPolicy)
            shown.description = role.description
            return IAM.CreateServiceLinkedRoleResponse(role: shown)
        }
    }

    /// No service uses a role of this center, so deletion is done at once; its task is there to be asked about.
    private var deleteServiceLinkedRole: AnyGateOperation {
        writing(IAM.deleteServiceLinkedRole) { input, scope in
            let role = try scope.records.role(named: input.roleName, in: scope.accountID)
            return try scope.permission(
                "DeleteServiceLinkedRole", onRole: input.roleName, .linkedService(role?.linkedService))
        } run: { [entropy] input, scope, writer in
            let role = try scope.role(input.roleName)
            guard role.isServiceLinked else { throw Scope.noRole(input.roleName) }
            let profiles = try scope.records.instanceProfiles(ofRole: role.id, in: scope.accountID, ListQuery(limit: 1))
            guard profiles.items.isEmpty else { throw Scope.roleInInstanceProfile }
            for attachment in try scope.records.attachments(of: .role(role.id), in: scope.accountID) {
                _ = try writer.detach(
                    policyARN: attachment.policyARN, from: attachment.holder, in: scope.accountID)
            }
            try writer.deleteRole(id: role.id, in: scope.accountID)
            let task = AccountTaskRecord(
                accountID: scope.accountID, id: "task\(role.path)\(role.name)/\(UniqueID.make(entropy))",
                kind: .roleDeletion, subject: role.arn, createdAt: scope.call.now)
            try writer.insert(task, forgettingBefore: scope.oldestTask)
            return IAM.DeleteServiceLinkedRoleResponse(deletionTaskId: task.id)
        }
    }

    private var getServiceLinkedRoleDeletionStatus: AnyGateOperation {
        reading(IAM.getServiceLinkedRoleDeletionStatus) { input, scope in
            let task = try scope.records.task(input.deletionTaskId, in: scope.accountID)
            return scope.permission("GetServiceLinkedRoleDeletionStatus", on: task?.subject ?? "*")
        } run: { input, scope in
            guard let task = try scope.records.task(input.deletionTaskId, in: scope.accountID),
                task.kind == .roleDeletion
            else {
                throw IAM.Errors.noSuchEntity("Deletion task \(input.deletionTaskId) cannot be found.")
            }
            return IAM.GetServiceLinkedRoleDeletionStatusResponse(status: "SUCCEEDED")
        }
    }
}

extension Scope {
    /// Tasks made before are forgotten: they are a week old.
    var oldestTask: Timestamp { call.now.adding(seconds: -7 * 86400) }
}

extension RoleRecord {
    /// `lex.amazonaws.com`; nil of roles that are linked to no service.
    fileprivate var linkedService: String? {
        isServiceLinked
            ? path.dropFirst(ServiceLinkedRole.pathPrefix.count).split(separator: "/").first.map(String.init) : nil
    }
}

extension RequestContext {
    fileprivate static func linkedService(_ service: String?) -> RequestContext {
        service.map { ["iam:AWSServiceName": [$0]] } ?? [:]
    }
}
