import AWSModels
import CenterGate
import CenterStore

extension IAMOperations {
    var instanceProfileTagOperations: [AnyGateOperation] {
        let profiles = ResourceKind<InstanceProfileRecord> {
            try $0.permission($1, onInstanceProfile: $2, $3)
        } find: {
            try $0.instanceProfile($1)
        } update: {
            try $0.update($1)
        }
        return [
            tagging(IAM.tagInstanceProfile, profiles) { ($0.instanceProfileName, $0.tags) },
            untagging(IAM.untagInstanceProfile, profiles) { ($0.instanceProfileName, $0.tagKeys) },
            listingTags(IAM.listInstanceProfileTags, profiles) {
                ($0.instanceProfileName, $0.marker, $0.maxItems)
            } answer: {
                IAM.ListInstanceProfileTagsResponse(tags: $0, isTruncated: $1, marker: $2)
            },
        ]
    }
}

extension InstanceProfileRecord: TaggedRecord {
    static var tagRules: TagRules { .caseSensitive }
}
