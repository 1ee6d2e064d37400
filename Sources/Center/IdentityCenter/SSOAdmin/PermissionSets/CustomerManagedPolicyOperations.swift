import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

// Policies of the accounts' own are named and not looked for here: each account has its own, and is asked for it when
// the permission set is provisioned to it.

extension SSOAdminOperations {
    var customerManagedPolicyOperations: [AnyGateOperation] { [attachReference, detachReference, listReferences] }

    private var attachReference: AnyGateOperation {
        alteringSet(SSOAdmin.attachCustomerManagedPolicyReferenceToPermissionSet) { [limits] input, set, _ in
            let policy = PermissionSetRecord.CustomerManagedPolicy(input.customerManagedPolicyReference)
            guard !set.customerManagedPolicies.contains(policy) else {
                throw SSOAdmin.Errors.conflict(
                    "Given customer managed policy with name: \(policy.name)  and path \(policy.path) already attached")
            }
            try Self.requireRoom(set, limits)
            set.customerManagedPolicies.append(policy)
        }
    }

    private var detachReference: AnyGateOperation {
        alteringSet(SSOAdmin.detachCustomerManagedPolicyReferenceFromPermissionSet) { input, set, _ in
            let policy = PermissionSetRecord.CustomerManagedPolicy(input.customerManagedPolicyReference)
            guard let index = set.customerManagedPolicies.firstIndex(of: policy) else {
                throw SSOAdmin.Errors.resourceNotFound(
                    "Given managed policy with name: \(policy.name)  and path \(policy.path) does not exist on "
                        + "PermissionSet")
            }
            set.customerManagedPolicies.remove(at: index)
        }
    }

    private var listReferences: AnyGateOperation {
        readingSet(SSOAdmin.listCustomerManagedPolicyReferencesInPermissionSet) { input, set, scope in
            let query = try scope.query(input.nextToken, input.maxResults)
            let sorted = set.customerManagedPolicies.sorted { ($0.path, $0.name) < ($1.path, $1.name) }
            let page = query.slice(sorted) { $0.path + $0.name }
            return SSOAdmin.ListCustomerManagedPolicyReferencesInPermissionSetResponse(
                customerManagedPolicyReferences: page.items.map(\.wire), nextToken: page.token)
        }
    }
}

extension PermissionSetRecord.CustomerManagedPolicy {
    init(_ reference: SSOAdmin.CustomerManagedPolicyReference) {
        self.init(name: reference.name, path: reference.path ?? "/")
    }

    var wire: SSOAdmin.CustomerManagedPolicyReference { .init(name: name, path: path) }
}
