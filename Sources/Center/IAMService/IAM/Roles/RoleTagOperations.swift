import AWSModels
import CenterGate

extension IAMOperations {
    var roleTagOperations: [AnyGateOperation] {
        [
            tagging(IAM.tagRole, .roles) { ($0.roleName, $0.tags) },
            untagging(IAM.untagRole, .roles) { ($0.roleName, $0.tagKeys) },
            listingTags(IAM.listRoleTags, .roles) {
                ($0.roleName, $0.marker, $0.maxItems)
            } answer: {
                IAM.ListRoleTagsResponse(tags: $0, isTruncated: $1, marker: $2)
            },
        ]
    }
}
