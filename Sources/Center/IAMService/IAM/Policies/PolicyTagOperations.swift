import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var policyTagOperations: [AnyGateOperation] { [tagPolicy, untagPolicy, listPolicyTags] }

    private var tagPolicy: AnyGateOperation {
        writing(IAM.tagPolicy) { input, scope in
            try scope.permission("TagPolicy", onPolicy: input.policyArn, .tags(input.tags))
        } run: { [limits] input, scope, writer in
            var policy = try scope.ownPolicy(input.policyArn, for: "TagPolicy")
            policy.tags = try TagRules.caseSensitive.merge(
                input.tags, into: policy.tags, limit: limits.tagsPerResource)
            try writer.update(policy)
            return EmptyStructure()
        }
    }

    private var untagPolicy: AnyGateOperation {
        writing(IAM.untagPolicy) { input, scope in
            try scope.permission("UntagPolicy", onPolicy: input.policyArn, .tagKeys(input.tagKeys))
        } run: { input, scope, writer in
            var policy = try scope.ownPolicy(input.policyArn, for: "UntagPolicy")
            policy.tags = TagRules.caseSensitive.remove(input.tagKeys, from: policy.tags)
            try writer.update(policy)
            return EmptyStructure()
        }
    }

    private var listPolicyTags: AnyGateOperation {
        reading(IAM.listPolicyTags) { input, scope in
            try scope.permission("ListPolicyTags", onPolicy: input.policyArn)
        } run: { input, scope in
            let isManaged = AWSManagedPolicies.policy(arn: input.policyArn) != nil
            let tags = isManaged ? [] : try scope.policy(input.policyArn).tags.sortedForListing
            let page = try Paging(input.marker, input.maxItems).slice(tags, by: \.key)
            return IAM.ListPolicyTagsResponse(tags: page.items, isTruncated: page.marker != nil, marker: page.marker)
        }
    }
}
