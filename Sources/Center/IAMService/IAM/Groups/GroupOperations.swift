import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Platform

extension IAMOperations {
    var groupOperations: [AnyGateOperation] { [createGroup, getGroup, listGroups, updateGroup, deleteGroup] }

    private var createGroup: AnyGateOperation {
        writing(IAM.createGroup) { input, scope in
            scope.permission(
                "CreateGroup", on: "arn:aws:iam::\(scope.accountID):group\(input.path ?? "/")\(input.groupName)")
        } run: { [entropy, limits] input, scope, writer in
            try requirePath(input.path)
            guard try scope.records.group(named: input.groupName, in: scope.accountID) == nil else {
                throw IAM.Errors.entityAlreadyExists("Group with name \(input.groupName) already exists.")
            }
            guard try scope.records.count(.groups, in: scope.accountID) < limits.groupsPerAccount else {
                throw quotaExceeded("GroupsPerAccount", limits.groupsPerAccount)
            }
            let group = GroupRecord(
                accountID: scope.accountID,
                id: AWSIdentifiers.make(.group, accountID: scope.accountID, entropy: entropy), name: input.groupName,
                path: input.path ?? "/", createdAt: scope.call.now)
            try writer.insert(group)
            return IAM.CreateGroupResponse(group: group.wire)
        }
    }

    private var getGroup: AnyGateOperation {
        reading(IAM.getGroup) { input, scope in
            try scope.permission("GetGroup", onGroup: input.groupName)
        } run: { input, scope in
            let paging = try Paging(input.marker, input.maxItems)
            let group = try scope.group(input.groupName)
            let page = try scope.records.members(ofGroup: group.id, in: scope.accountID, paging.query())
            return IAM.GetGroupResponse(
                group: group.wire, users: page.items.map(\.listed), isTruncated: page.next != nil, marker: page.marker)
        }
    }

    private var listGroups: AnyGateOperation {
        reading(IAM.listGroups) { input, scope in
            scope.permission("ListGroups", onAll: "group", pathPrefix: input.pathPrefix)
        } run: { input, scope in
            let paging = try Paging(input.marker, input.maxItems)
            let page = try scope.records.groups(in: scope.accountID, paging.query(pathPrefix: input.pathPrefix))
            return IAM.ListGroupsResponse(
                groups: page.items.map(\.wire), isTruncated: page.next != nil, marker: page.marker)
        }
    }

    private var updateGroup: AnyGateOperation {
        writing(IAM.updateGroup) { input, scope in
            var requests = try scope.permission("UpdateGroup", onGroup: input.groupName)
            if let group = try scope.records.group(named: input.groupName, in: scope.accountID),
                input.newGroupName != nil || input.newPath != nil
            {
                let path = input.newPath ?? group.path
                let arn = "arn:aws:iam::\(scope.accountID):group\(path)\(input.newGroupName ?? group.name)"
                requests += scope.permission("UpdateGroup", on: arn)
            }
            return requests
        } run: { input, scope, writer in
            try requirePath(input.newPath)
            var group = try scope.group(input.groupName)
            if let name = input.newGroupName {
                if let holder = try scope.records.group(named: name, in: scope.accountID), holder.id != group.id {
                    throw IAM.Errors.entityAlreadyExists("Group with name \(name) already exists.")
                }
                group.name = name
            }
            group.path = input.newPath ?? group.path
            try writer.update(group)
            return EmptyStructure()
        }
    }

    private var deleteGroup: AnyGateOperation {
        writing(IAM.deleteGroup) { input, scope in
            try scope.permission("DeleteGroup", onGroup: input.groupName)
        } run: { input, scope, writer in
            let group = try scope.group(input.groupName)
            try scope.requireBare(group)
            try writer.deleteGroup(id: group.id, in: group.accountID)
            return EmptyStructure()
        }
    }
}

extension Scope {
    /// A group that still has something is not deleted.
    fileprivate func requireBare(_ group: GroupRecord) throws {
        guard try records.members(ofGroup: group.id, in: accountID, ListQuery(limit: 1)).items.isEmpty else {
            throw IAM.Errors.deleteConflict("Cannot delete entity, must remove users from group first.")
        }
        guard try records.attachments(of: .group(group.id), in: accountID).isEmpty else {
            throw IAM.Errors.deleteConflict("Cannot delete entity, must detach all policies first.")
        }
        guard try records.inlinePolicies(of: .group(group.id), in: accountID).isEmpty else {
            throw IAM.Errors.deleteConflict("Cannot delete entity, must delete policies first.")
        }
    }
}
