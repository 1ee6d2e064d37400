import AWSModels
import CenterGate
import CenterStore

extension IAMOperations {
    var policyTagOperations: [AnyGateOperation] {
        let policies = ResourceKind<TaggedPolicy> {
            try $0.permission($1, onPolicy: $2, $3)
        } find: { scope, arn in
            let isManaged = AWSManagedPolicies.policy(arn: arn) != nil
            return TaggedPolicy(own: isManaged ? nil : try scope.policy(arn))
        } findToAlter: { scope, arn, action in
            TaggedPolicy(own: try scope.ownPolicy(arn, for: action))
        } update: { writer, policy in
            if let own = policy.own { try writer.update(own) }
        }
        return [
            tagging(IAM.tagPolicy, policies) { ($0.policyArn, $0.tags) },
            untagging(IAM.untagPolicy, policies) { ($0.policyArn, $0.tagKeys) },
            listingTags(IAM.listPolicyTags, policies) {
                ($0.policyArn, $0.marker, $0.maxItems)
            } answer: {
                IAM.ListPolicyTagsResponse(tags: $0, isTruncated: $1, marker: $2)
            },
        ]
    }
}

/// A policy of the account's own, or one of AWS's, which has no tags.
private struct TaggedPolicy: TaggedRecord {
    static var tagRules: TagRules { .caseSensitive }

    var own: ManagedPolicyRecord?

    var tags: [CenterStore.Tag] {
        get { own?.tags ?? [] }
        set { own?.tags = newValue }
    }
}
