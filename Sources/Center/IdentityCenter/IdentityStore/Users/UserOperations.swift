import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IdentityStoreOperations {
    var userOperations: [AnyGateOperation] { [createUser, updateUser, deleteUser] }

    private var createUser: AnyGateOperation {
        writing(IdentityStore.createUser) { input, scope in
            try scope.identityStorePermission("CreateUser", input.identityStoreId, [.allUsers])
        } run: { [entropy, limits] input, scope, writer in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            var user = IdentityStoreUserRecord(
                identityStoreID: storeID, id: UniqueID.make(entropy), userName: "",
                history: RecordHistory(at: scope.call.now, by: scope.call.caller.arn))
            user.take(input.fields)
            try UserRules(scope: scope).check(user)
            guard try scope.records.identityStoreUserCount(in: storeID) < limits.users else {
                throw IdentityStoreFailure.quota("users", limits.users, scope.call)
            }
            try writer.insert(user)
            return IdentityStore.CreateUserResponse(identityStoreId: storeID, userId: user.id)
        }
    }

    private var updateUser: AnyGateOperation {
        writing(IdentityStore.updateUser) { input, scope in
            try scope.identityStorePermission("UpdateUser", input.identityStoreId, [.user(input.userId)])
        } run: { input, scope, writer in
            let instance = try scope.instance(ofStore: input.identityStoreId)
            var user = try scope.user(input.userId, in: instance.identityStoreID)
            let wasEnabled = user.isEnabled
            for operation in input.operations {
                do throws(AttributePath.Refusal) {
                    try AttributePath(operation.attributePath).set(operation.attributeValue, in: &user)
                } catch {
                    throw IdentityStoreFailure.validation(error.message, scope.call)
                }
            }
            try UserRules(scope: scope).check(user)
            user.history.update(at: scope.call.now, by: scope.call.caller.arn)
            try writer.update(user)
            if wasEnabled, !user.isEnabled {
                try writer.endAccess(ofPerson: user.id, in: instance.accountID, at: scope.call.now)
            }
            return IdentityStore.UpdateUserResponse()
        }
    }

    private var deleteUser: AnyGateOperation {
        writing(IdentityStore.deleteUser) { input, scope in
            try scope.identityStorePermission(
                "DeleteUser", input.identityStoreId, [.user(input.userId), .allMemberships])
        } run: { input, scope, writer in
            let instance = try scope.instance(ofStore: input.identityStoreId)
            let user = try scope.user(input.userId, in: instance.identityStoreID)
            try writer.removePerson(user.id, of: instance, at: scope.call.now)
            return IdentityStore.DeleteUserResponse()
        }
    }
}
