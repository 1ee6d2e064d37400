import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IdentityStoreOperations {
    var membershipOperations: [AnyGateOperation] { [createGroupMembership, deleteGroupMembership] }

    private var createGroupMembership: AnyGateOperation {
        writing(IdentityStore.createGroupMembership) { input, scope in
            try scope.identityStorePermission(
                "CreateGroupMembership", input.identityStoreId,
                [.group(input.groupId), .user(input.memberId.userId ?? ""), .allMemberships])
        } run: { [entropy, limits] input, scope, writer in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let user = try scope.member(input.memberId, in: storeID)
            let group = try scope.group(input.groupId, in: storeID)
            let present = try scope.records.identityStoreMembership(
                ofUser: user.id, inGroup: group.id, in: storeID)
            guard present == nil else {
                throw IdentityStore.Errors.conflict("Member and group already have a membership relationship.")
                    .with("Reason", "UNIQUENESS_CONSTRAINT_VIOLATION").with("RequestId", scope.call.facts.requestID)
            }
            let held = try scope.records.identityStoreMemberships(
                ofUser: user.id, in: storeID, ListQuery(limit: limits.groupsPerUser))
            guard held.items.count < limits.groupsPerUser else {
                throw IdentityStoreFailure.quota("groups of a user", limits.groupsPerUser, scope.call)
            }
            let membership = IdentityStoreMembershipRecord(
                identityStoreID: storeID, id: UniqueID.make(entropy), groupID: group.id, userID: user.id,
                history: RecordHistory(at: scope.call.now, by: scope.call.caller.arn))
            try writer.insert(membership)
            return IdentityStore.CreateGroupMembershipResponse(
                membershipId: membership.id, identityStoreId: storeID)
        }
    }

    private var deleteGroupMembership: AnyGateOperation {
        writing(IdentityStore.deleteGroupMembership) { input, scope in
            try scope.permission("DeleteGroupMembership", onMembership: input.membershipId, input.identityStoreId)
        } run: { input, scope, writer in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let membership = try scope.membership(input.membershipId, in: storeID)
            try writer.deleteIdentityStoreMembership(membership.id, in: storeID)
            return IdentityStore.DeleteGroupMembershipResponse()
        }
    }
}

extension RecordScope {
    /// The user that a request names as a member.
    func member(_ member: IdentityStore.MemberId, in storeID: String) throws -> IdentityStoreUserRecord {
        guard let id = member.userId else {
            throw IdentityStoreFailure.validation("MemberId must have a UserId", call)
        }
        return try user(id, in: storeID)
    }

    /// Permission for something on a membership, which is also one on its user and on its group.
    func permission(
        _ action: String, onMembership id: String, _ storeID: String
    ) throws -> [AuthorizationRequest] {
        let sides = try records.identityStoreMembership(id, in: storeID).map { membership in
            [IdentityStoreResource.group(membership.groupID), .user(membership.userID)]
        }
        return try identityStorePermission(action, storeID, [.membership(id)] + (sides ?? []))
    }
}
