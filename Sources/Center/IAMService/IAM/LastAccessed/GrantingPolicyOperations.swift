import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var grantingPolicyOperations: [AnyGateOperation] { [listPoliciesGrantingServiceAccess] }

    private var listPoliciesGrantingServiceAccess: AnyGateOperation {
        reading(IAM.listPoliciesGrantingServiceAccess) { input, scope in
            try scope.permission("ListPoliciesGrantingServiceAccess", onSource: input.arn)
        } run: { input, scope in
            let documents = try scope.heldDocuments(of: scope.simulationSource(input.arn))
            let granted = documents.map { (document: $0, services: GrantedServices([$0.text])) }
            let entries = input.serviceNamespaces.map { service in
                IAM.ListPoliciesGrantingServiceAccessEntry(
                    serviceNamespace: service,
                    policies: granted.filter { $0.services.contains(service) }.map(\.document.granting))
            }
            let page = try Paging(input.marker, nil).slice(entries) { $0.serviceNamespace ?? "" }
            return IAM.ListPoliciesGrantingServiceAccessResponse(
                policiesGrantingServiceAccess: page.items, isTruncated: page.marker != nil, marker: page.marker)
        }
    }
}

extension HeldDocument {
    /// Whose it is, is said of embedded policies alone.
    fileprivate var granting: IAM.PolicyGrantingServiceAccess {
        guard arn == nil else {
            return IAM.PolicyGrantingServiceAccess(policyName: name, policyType: "MANAGED", policyArn: arn)
        }
        return IAM.PolicyGrantingServiceAccess(
            policyName: name, policyType: "INLINE", entityType: holder.rawValue.uppercased(), entityName: holderName)
    }
}
