import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy
import Platform

extension IAMOperations {
    var policyOperations: [AnyGateOperation] { [createPolicy, getPolicy, deletePolicy] }

    private var createPolicy: AnyGateOperation {
        writing(IAM.createPolicy) { input, scope in
            let arn = "arn:aws:iam::\(scope.accountID):policy\(input.path ?? "/")\(input.policyName)"
            return scope.creation(
                "CreatePolicy", tagging: "TagPolicy", of: arn, called: "policy \(input.policyName)", tags: input.tags)
        } run: { [entropy, limits] input, scope, writer in
            try requirePath(input.path)
            try PolicyText.requireValid(input.policyDocument)
            guard PolicyText.size(input.policyDocument) <= limits.managedPolicySize else {
                throw quotaExceeded("PolicySize", limits.managedPolicySize)
            }
            let tags = try TagRules.caseSensitive.merge(input.tags ?? [], into: [], limit: limits.tagsPerResource)
            guard try scope.records.policy(named: input.policyName, in: scope.accountID) == nil else {
                throw IAM.Errors.entityAlreadyExists(
                    "A policy called \(input.policyName) already exists. Duplicate names are not allowed.")
            }
            guard try scope.records.count(.policies, in: scope.accountID) < limits.policiesPerAccount else {
                throw quotaExceeded("PoliciesPerAccount", limits.policiesPerAccount)
            }
            let policy = ManagedPolicyRecord(
                accountID: scope.accountID,
                id: AWSIdentifiers.make(.managedPolicy, accountID: scope.accountID, entropy: entropy),
                name: input.policyName, path: input.path ?? "/", description: input.description,
                createdAt: scope.call.now, updatedAt: scope.call.now, tags: tags)
            try writer.insert(
                policy,
                PolicyVersionRecord(
                    accountID: scope.accountID, policyID: policy.id, number: 1, document: input.policyDocument,
                    createdAt: scope.call.now))
            var created = policy.listed(PolicyUsage(attachments: 0, boundaries: 0))
            created.tags = tags.given
            return IAM.CreatePolicyResponse(policy: created)
        }
    }

    private var getPolicy: AnyGateOperation {
        reading(IAM.getPolicy) { input, scope in
            try scope.permission("GetPolicy", onPolicy: input.policyArn)
        } run: { input, scope in
            let usage = try scope.records.usage(ofPolicy: input.policyArn, in: scope.accountID)
            var shown: IAM.Policy
            if let managed = AWSManagedPolicies.policy(arn: input.policyArn) {
                shown = managed.listed(usage)
                shown.description = managed.description
                shown.tags = []
            } else {
                let policy = try scope.policy(input.policyArn)
                shown = policy.listed(usage)
                shown.description = policy.description
                shown.tags = policy.tags.sortedForListing
            }
            return IAM.GetPolicyResponse(policy: shown)
        }
    }

    private var deletePolicy: AnyGateOperation {
        writing(IAM.deletePolicy) { input, scope in
            try scope.permission("DeletePolicy", onPolicy: input.policyArn)
        } run: { input, scope, writer in
            let policy = try scope.ownPolicy(input.policyArn, for: "DeletePolicy")
            let usage = try scope.records.usage(ofPolicy: policy.arn, in: scope.accountID)
            guard usage.attachments == 0, usage.boundaries == 0 else {
                throw IAM.Errors.deleteConflict("Cannot delete a policy attached to entities.")
            }
            guard try scope.records.versions(ofPolicy: policy.id, in: scope.accountID).count == 1 else {
                throw IAM.Errors.deleteConflict(
                    "This policy has more than one version. Before you delete a policy, you must delete the policy's "
                        + "versions. The default version is deleted with the policy.")
            }
            try writer.deletePolicy(policy)
            return EmptyStructure()
        }
    }
}

extension Scope {
    /// A policy that is to be altered: AWS's own are nobody's to alter.
    func ownPolicy(_ arn: String, for action: String) throws -> ManagedPolicyRecord {
        if AWSManagedPolicies.policy(arn: arn) != nil {
            throw accessDenied(
                "User: \(call.caller.arn) is not authorized to perform: iam:\(action) on resource: policy \(arn)")
        }
        return try policy(arn)
    }
}
