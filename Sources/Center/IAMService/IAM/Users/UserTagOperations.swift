import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var userTagOperations: [AnyGateOperation] { [tagUser, untagUser, listUserTags] }

    private var tagUser: AnyGateOperation {
        writing(IAM.tagUser) { input, scope in
            try scope.permission("TagUser", onUser: input.userName, .tags(input.tags))
        } run: { [limits] input, scope, writer in
            var user = try scope.user(input.userName)
            user.tags = try TagRules.caseInsensitive.merge(input.tags, into: user.tags, limit: limits.tagsPerResource)
            try writer.update(user)
            return EmptyStructure()
        }
    }

    private var untagUser: AnyGateOperation {
        writing(IAM.untagUser) { input, scope in
            try scope.permission("UntagUser", onUser: input.userName, .tagKeys(input.tagKeys))
        } run: { input, scope, writer in
            var user = try scope.user(input.userName)
            user.tags = TagRules.caseInsensitive.remove(input.tagKeys, from: user.tags)
            try writer.update(user)
            return EmptyStructure()
        }
    }

    private var listUserTags: AnyGateOperation {
        reading(IAM.listUserTags) { input, scope in
            try scope.permission("ListUserTags", onUser: input.userName)
        } run: { input, scope in
            let tags = try scope.user(input.userName).tags.inOrder
            let page = try Paging(input.marker, input.maxItems).slice(tags, by: \.key)
            return IAM.ListUserTagsResponse(tags: page.items, isTruncated: page.marker != nil, marker: page.marker)
        }
    }
}
