import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var membershipOperations: [AnyGateOperation] { [addUserToGroup, removeUserFromGroup, listGroupsForUser] }

    private var addUserToGroup: AnyGateOperation {
        writing(IAM.addUserToGroup) { input, scope in
            try scope.permission("AddUserToGroup", onGroup: input.groupName)
        } run: { [limits] input, scope, writer in
            // The user is looked for first: where neither exists, AWS speaks of the user.
            let user = try scope.user(input.userName)
            let group = try scope.group(input.groupName)
            let groups = try scope.records.groups(ofUser: user.id, in: scope.accountID, .all).items
            guard !groups.contains(where: { $0.id == group.id }) else { return EmptyStructure() }
            guard groups.count < limits.groupsPerUser else {
                throw quotaExceeded("GroupsPerUser", limits.groupsPerUser)
            }
            try writer.add(
                MembershipRecord(
                    accountID: scope.accountID, groupID: group.id, userID: user.id, addedAt: scope.call.now))
            return EmptyStructure()
        }
    }

    private var removeUserFromGroup: AnyGateOperation {
        writing(IAM.removeUserFromGroup) { input, scope in
            try scope.permission("RemoveUserFromGroup", onGroup: input.groupName)
        } run: { input, scope, writer in
            let user = try scope.user(input.userName)
            let group = try scope.group(input.groupName)
            try writer.removeMember(userID: user.id, fromGroup: group.id, in: scope.accountID)
            return EmptyStructure()
        }
    }

    private var listGroupsForUser: AnyGateOperation {
        reading(IAM.listGroupsForUser) { input, scope in
            try scope.permission("ListGroupsForUser", onUser: input.userName)
        } run: { input, scope in
            let paging = try Paging(input.marker, input.maxItems)
            let user = try scope.user(input.userName)
            let page = try scope.records.groups(ofUser: user.id, in: scope.accountID, paging.query())
            return IAM.ListGroupsForUserResponse(
                groups: page.items.map(\.wire), isTruncated: page.next != nil, marker: page.marker)
        }
    }
}
