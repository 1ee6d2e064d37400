import AWSModels
import CenterGate

extension IAMOperations {
    var userTagOperations: [AnyGateOperation] {
        [
            tagging(IAM.tagUser, .users) { ($0.userName, $0.tags) },
            untagging(IAM.untagUser, .users) { ($0.userName, $0.tagKeys) },
            listingTags(IAM.listUserTags, .users) {
                ($0.userName, $0.marker, $0.maxItems)
            } answer: {
                IAM.ListUserTagsResponse(tags: $0, isTruncated: $1, marker: $2)
            },
        ]
    }
}
