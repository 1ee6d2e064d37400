import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import Primitives

extension IdentityStoreOperations {
    var groupOperations: [AnyGateOperation] { [createGroup, updateGroup, deleteGroup] }

    private var createGroup: AnyGateOperation {
        writing(IdentityStore.createGroup) { input, scope in
            try scope.identityStorePermission("CreateGroup", input.identityStoreId, [.allGroups])
        } run: { [entropy, limits] input, scope, writer in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let group = IdentityStoreGroupRecord(
                identityStoreID: storeID, id: UniqueID.make(entropy), displayName: input.displayName ?? "",
                description: input.description,
                history: RecordHistory(at: scope.call.now, by: scope.call.caller.arn))
            try Self.check(group, scope)
            guard try scope.records.identityStoreGroupCount(in: storeID) < limits.groups else {
                throw IdentityStoreFailure.quota("groups", limits.groups, scope.call)
            }
            try writer.insert(group)
            return IdentityStore.CreateGroupResponse(groupId: group.id, identityStoreId: storeID)
        }
    }

    private var updateGroup: AnyGateOperation {
        writing(IdentityStore.updateGroup) { input, scope in
            try scope.identityStorePermission("UpdateGroup", input.identityStoreId, [.group(input.groupId)])
        } run: { input, scope, writer in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            var group = try scope.group(input.groupId, in: storeID)
            for operation in input.operations { try Self.apply(operation, to: &group, scope) }
            try Self.check(group, scope)
            group.history.update(at: scope.call.now, by: scope.call.caller.arn)
            try writer.update(group)
            return IdentityStore.UpdateGroupResponse()
        }
    }

    private var deleteGroup: AnyGateOperation {
        writing(IdentityStore.deleteGroup) { input, scope in
            try scope.identityStorePermission(
                "DeleteGroup", input.identityStoreId, [.group(input.groupId), .allMemberships])
        } run: { input, scope, writer in
            let instance = try scope.instance(ofStore: input.identityStoreId)
            let group = try scope.group(input.groupId, in: instance.identityStoreID)
            try writer.removeGroup(group.id, of: instance)
            return IdentityStore.DeleteGroupResponse()
        }
    }

    private static func apply(
        _ operation: IdentityStore.AttributeOperation, to group: inout IdentityStoreGroupRecord, _ scope: RecordScope
    ) throws {
        let path = operation.attributePath
        let value: String?
        switch operation.attributeValue {
        case nil, .null?: value = nil
        case .string(let text)?: value = text
        default:
            throw IdentityStoreFailure.validation(
                "The attribute value is not valid for attribute path \(path)", scope.call)
        }
        switch path.lowercased() {
        case "displayname": group.displayName = value ?? ""
        case "description": group.description = value
        default: throw IdentityStoreFailure.validation("The attribute path \(path) is not valid", scope.call)
        }
    }

    private static func check(_ group: IdentityStoreGroupRecord, _ scope: RecordScope) throws {
        guard !group.displayName.isEmpty else {
            throw IdentityStoreFailure.validation("displayName is a required attribute", scope.call)
        }
        let request = IdentityStore.CreateGroupRequest(
            identityStoreId: group.identityStoreID, displayName: group.displayName, description: group.description)
        do {
            try Validator.check(
                request.fields, against: IdentityStore.CreateGroupRequest.schema,
                style: IdentityStore.service.validation)
        } catch {
            throw error.with("RequestId", scope.call.facts.requestID)
        }
        try UserRules.requireFreeName(group.displayName, scope.call)
        let other = try scope.records.identityStoreGroup(named: group.displayName, in: group.identityStoreID)
        if let other, other.id != group.id {
            throw IdentityStoreFailure.duplicate("GroupDisplayName", scope.call)
        }
    }
}
