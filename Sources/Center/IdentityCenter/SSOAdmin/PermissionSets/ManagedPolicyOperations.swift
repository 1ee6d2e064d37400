import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension SSOAdminOperations {
    var managedPolicyOperations: [AnyGateOperation] { [attachPolicy, detachPolicy, listPolicies] }

    private var attachPolicy: AnyGateOperation {
        alteringSet(SSOAdmin.attachManagedPolicyToPermissionSet) { [limits] input, set, _ in
            let arn = input.managedPolicyArn
            try Self.requireManagedPolicy(arn)
            guard !set.managedPolicies.contains(arn) else {
                throw SSOAdmin.Errors.conflict(
                    "Permission set with id \(set.id) already has a typed link attachment to a managed policy with "
                        + arn)
            }
            try Self.requireRoom(set, limits)
            set.managedPolicies.append(arn)
        }
    }

    private var detachPolicy: AnyGateOperation {
        alteringSet(SSOAdmin.detachManagedPolicyFromPermissionSet) { input, set, _ in
            guard let index = set.managedPolicies.firstIndex(of: input.managedPolicyArn) else {
                throw SSOAdmin.Errors.resourceNotFound(
                    "Could not find ManagedPolicy with arn \(input.managedPolicyArn)")
            }
            set.managedPolicies.remove(at: index)
        }
    }

    private var listPolicies: AnyGateOperation {
        readingSet(SSOAdmin.listManagedPoliciesInPermissionSet) { input, set, scope in
            let query = try scope.query(input.nextToken, input.maxResults)
            let page = query.slice(set.managedPolicies.sorted()) { $0 }
            return SSOAdmin.ListManagedPoliciesInPermissionSetResponse(
                attachedManagedPolicies: page.items.map { arn in
                    let name = arn.split(separator: "/").last.map(String.init)
                    return SSOAdmin.AttachedManagedPolicy(name: name, arn: arn)
                }, nextToken: page.token)
        }
    }

    /// Refuses a policy of AWS's that there is not.
    static func requireManagedPolicy(_ arn: String) throws {
        guard AWSManagedPolicies.policy(arn: arn) != nil else {
            throw SSOAdmin.Errors.resourceNotFound("Policy does not exist with ARN: \(arn)")
        }
    }

    /// Refuses one more policy where there are as many as there may be.
    static func requireRoom(_ set: PermissionSetRecord, _ limits: SSOAdminLimits) throws {
        guard set.managedPolicies.count + set.customerManagedPolicies.count < limits.managedPolicies else {
            throw exceeded("ManagedPolicy", limits.managedPolicies, String(set.id))
        }
    }
}
