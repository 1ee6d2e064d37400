import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var boundaryOperations: [AnyGateOperation] {
        [
            puttingBoundary(IAM.putUserPermissionsBoundary, .users) { ($0.userName, $0.permissionsBoundary) },
            deletingBoundary(IAM.deleteUserPermissionsBoundary, .users, "user") { .user($0.userName) },
            puttingBoundary(IAM.putRolePermissionsBoundary, .unprotectedRoles) {
                ($0.roleName, $0.permissionsBoundary)
            },
            deletingBoundary(IAM.deleteRolePermissionsBoundary, .unprotectedRoles, "role") { .role($0.roleName) },
        ]
    }

    private func puttingBoundary<Input: WireStructure, Record: BoundedRecord>(
        _ model: ModeledOperation<Input, EmptyStructure>, _ kind: ResourceKind<Record>,
        read: @escaping @Sendable (Input) -> (name: String, boundary: String)
    ) -> AnyGateOperation {
        altering(model, kind) { input in
            let (name, boundary) = read(input)
            return (name, .boundary(boundary))
        } change: { input, record, scope in
            let boundary = read(input).boundary
            try scope.requireBoundary(boundary)
            record.permissionsBoundary = boundary
        }
    }

    private func deletingBoundary<Input: WireStructure, Record: BoundedRecord>(
        _ model: ModeledOperation<Input, EmptyStructure>, _ kind: ResourceKind<Record>, _ word: String,
        read: @escaping @Sendable (Input) -> HolderName
    ) -> AnyGateOperation {
        let action = model.model.name
        return writing(model) { input, scope in
            try scope.permission(action, onHolder: read(input))
        } run: { input, scope, writer in
            let name = read(input).name
            var record = try kind.findToAlter(scope, name, action)
            guard record.permissionsBoundary != nil else {
                throw IAM.Errors.noSuchEntity(
                    "Permission boundary policy for the \(word) with name \(name) cannot be found.")
            }
            record.permissionsBoundary = nil
            try kind.update(writer, record)
            return EmptyStructure()
        }
    }
}

/// What a permissions boundary can be put on.
private protocol BoundedRecord: Sendable {
    var permissionsBoundary: String? { get set }
}

extension UserRecord: BoundedRecord {}
extension RoleRecord: BoundedRecord {}
