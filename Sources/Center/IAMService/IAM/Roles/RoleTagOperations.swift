import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var roleTagOperations: [AnyGateOperation] { [tagRole, untagRole, listRoleTags] }

    private var tagRole: AnyGateOperation {
        writing(IAM.tagRole) { input, scope in
            try scope.permission("TagRole", onRole: input.roleName, .tags(input.tags))
        } run: { [limits] input, scope, writer in
            var role = try scope.role(input.roleName)
            role.tags = try TagRules.caseInsensitive.merge(input.tags, into: role.tags, limit: limits.tagsPerResource)
            try writer.update(role)
            return EmptyStructure()
        }
    }

    private var untagRole: AnyGateOperation {
        writing(IAM.untagRole) { input, scope in
            try scope.permission("UntagRole", onRole: input.roleName, .tagKeys(input.tagKeys))
        } run: { input, scope, writer in
            var role = try scope.role(input.roleName)
            role.tags = TagRules.caseInsensitive.remove(input.tagKeys, from: role.tags)
            try writer.update(role)
            return EmptyStructure()
        }
    }

    private var listRoleTags: AnyGateOperation {
        reading(IAM.listRoleTags) { input, scope in
            try scope.permission("ListRoleTags", onRole: input.roleName)
        } run: { input, scope in
            let tags = try scope.role(input.roleName).tags.inOrder
            let page = try Paging(input.marker, input.maxItems).slice(tags, by: \.key)
            return IAM.ListRoleTagsResponse(tags: page.items, isTruncated: page.marker != nil, marker: page.marker)
        }
    }
}
