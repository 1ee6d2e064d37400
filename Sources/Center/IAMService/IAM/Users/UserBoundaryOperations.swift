import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var userBoundaryOperations: [AnyGateOperation] { [putUserPermissionsBoundary, deleteUserPermissionsBoundary] }

    private var putUserPermissionsBoundary: AnyGateOperation {
        writing(IAM.putUserPermissionsBoundary) { input, scope in
            try scope.permission(
                "PutUserPermissionsBoundary", onUser: input.userName, .boundary(input.permissionsBoundary))
        } run: { input, scope, writer in
            var user = try scope.user(input.userName)
            try scope.requireBoundary(input.permissionsBoundary)
            user.permissionsBoundary = input.permissionsBoundary
            try writer.update(user)
            return EmptyStructure()
        }
    }

    private var deleteUserPermissionsBoundary: AnyGateOperation {
        writing(IAM.deleteUserPermissionsBoundary) { input, scope in
            let user = try scope.records.user(named: input.userName, in: scope.accountID)
            return try scope.permission(
                "DeleteUserPermissionsBoundary", onUser: input.userName, .boundary(user?.permissionsBoundary))
        } run: { input, scope, writer in
            var user = try scope.user(input.userName)
            guard user.permissionsBoundary != nil else {
                throw IAM.Errors.noSuchEntity(
                    "Permission boundary policy for the user with name \(input.userName) cannot be found.")
            }
            user.permissionsBoundary = nil
            try writer.update(user)
            return EmptyStructure()
        }
    }
}
