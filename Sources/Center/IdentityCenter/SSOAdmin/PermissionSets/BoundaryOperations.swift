import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension SSOAdminOperations {
    var boundaryOperations: [AnyGateOperation] { [putBoundary, getBoundary, deleteBoundary] }

    private var putBoundary: AnyGateOperation {
        alteringSet(SSOAdmin.putPermissionsBoundaryToPermissionSet) { input, set, _ in
            let boundary = input.permissionsBoundary
            switch (boundary.managedPolicyArn, boundary.customerManagedPolicyReference) {
            case (let arn?, nil):
                try Self.requireManagedPolicy(arn)
                set.permissionsBoundary = .managed(arn)
            case (nil, let reference?): set.permissionsBoundary = .customerManaged(.init(reference))
            default:
                throw SSOAdmin.Errors.validation(
                    "PermissionsBoundary must have exactly one of ManagedPolicyArn and CustomerManagedPolicyReference")
            }
        }
    }

    private var getBoundary: AnyGateOperation {
        readingSet(SSOAdmin.getPermissionsBoundaryForPermissionSet) { _, set, _ in
            let shown: SSOAdmin.PermissionsBoundary
            switch set.permissionsBoundary {
            case .managed(let arn)?: shown = .init(managedPolicyArn: arn)
            case .customerManaged(let policy)?: shown = .init(customerManagedPolicyReference: policy.wire)
            case nil: throw Self.noBoundary(set)
            }
            return SSOAdmin.GetPermissionsBoundaryForPermissionSetResponse(permissionsBoundary: shown)
        }
    }

    private var deleteBoundary: AnyGateOperation {
        alteringSet(SSOAdmin.deletePermissionsBoundaryFromPermissionSet) { _, set, _ in
            guard set.permissionsBoundary != nil else { throw Self.noBoundary(set) }
            set.permissionsBoundary = nil
        }
    }

    private static func noBoundary(_ set: PermissionSetRecord) -> ServiceError {
        SSOAdmin.Errors.resourceNotFound("Permissions boundary not found on PermissionSet with id \(set.id)")
    }
}
