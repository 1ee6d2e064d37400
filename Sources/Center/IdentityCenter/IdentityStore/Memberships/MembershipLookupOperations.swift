import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IdentityStoreOperations {
    var membershipLookupOperations: [AnyGateOperation] {
        [
            describeGroupMembership, getGroupMembershipId, listGroupMemberships, listGroupMembershipsForMember,
            isMemberInGroups,
        ]
    }

    private var describeGroupMembership: AnyGateOperation {
        reading(IdentityStore.describeGroupMembership) { input, scope in
            try scope.permission("DescribeGroupMembership", onMembership: input.membershipId, input.identityStoreId)
        } run: { input, scope in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let membership = try scope.membership(input.membershipId, in: storeID).shown()
            return try IdentityStore.DescribeGroupMembershipResponse(fields: membership.fields)
        }
    }

    private var getGroupMembershipId: AnyGateOperation {
        reading(IdentityStore.getGroupMembershipId) { input, scope in
            try scope.identityStorePermission(
                "GetGroupMembershipId", input.identityStoreId,
                [.group(input.groupId), .user(input.memberId.userId ?? ""), .allMemberships])
        } run: { input, scope in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let user = try scope.member(input.memberId, in: storeID)
            let group = try scope.group(input.groupId, in: storeID)
            let found = try scope.records.identityStoreMembership(ofUser: user.id, inGroup: group.id, in: storeID)
            guard let found else { throw IdentityStoreFailure.notFound(.membership, nil, scope.call) }
            return IdentityStore.GetGroupMembershipIdResponse(membershipId: found.id, identityStoreId: storeID)
        }
    }

    private var listGroupMemberships: AnyGateOperation {
        reading(IdentityStore.listGroupMemberships) { input, scope in
            try scope.identityStorePermission(
                "ListGroupMemberships", input.identityStoreId, [.group(input.groupId), .allMemberships])
        } run: { input, scope in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let group = try scope.group(input.groupId, in: storeID)
            let query = try scope.identityStoreQuery(input.nextToken, input.maxResults)
            let page = try scope.records.identityStoreMemberships(inGroup: group.id, in: storeID, query)
            return IdentityStore.ListGroupMembershipsResponse(
                groupMemberships: try page.items.map { try $0.shown() }, nextToken: page.token)
        }
    }

    private var listGroupMembershipsForMember: AnyGateOperation {
        reading(IdentityStore.listGroupMembershipsForMember) { input, scope in
            try scope.identityStorePermission(
                "ListGroupMembershipsForMember", input.identityStoreId,
                [.user(input.memberId.userId ?? ""), .allMemberships])
        } run: { input, scope in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let user = try scope.member(input.memberId, in: storeID)
            let query = try scope.identityStoreQuery(input.nextToken, input.maxResults)
            let page = try scope.records.identityStoreMemberships(ofUser: user.id, in: storeID, query)
            return IdentityStore.ListGroupMembershipsForMemberResponse(
                groupMemberships: try page.items.map { try $0.shown() }, nextToken: page.token)
        }
    }

    private var isMemberInGroups: AnyGateOperation {
        reading(IdentityStore.isMemberInGroups) { input, scope in
            try scope.identityStorePermission(
                "IsMemberInGroups", input.identityStoreId,
                input.groupIds.map { .group($0) } + [.user(input.memberId.userId ?? ""), .allMemberships])
        } run: { input, scope in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let user = try scope.member(input.memberId, in: storeID)
            let results = try input.groupIds.map { id in
                let group = try scope.group(id, in: storeID)
                let found = try scope.records.identityStoreMembership(
                    ofUser: user.id, inGroup: group.id, in: storeID)
                return IdentityStore.GroupMembershipExistenceResult(
                    groupId: id, memberId: input.memberId, membershipExists: found != nil)
            }
            return IdentityStore.IsMemberInGroupsResponse(results: results)
        }
    }
}

extension IdentityStoreMembershipRecord {
    /// As DescribeGroupMembership and lists show it.
    func shown() throws -> IdentityStore.GroupMembership {
        var fields = history.wire
        fields["IdentityStoreId"] = .string(identityStoreID)
        fields["MembershipId"] = .string(id)
        fields["GroupId"] = .string(groupID)
        fields["MemberId"] = .structure(["UserId": .string(userID)])
        return try IdentityStore.GroupMembership(fields: fields)
    }
}
