import AWSModels
import CenterGate
import CenterStore

extension IAMOperations {
    var mfaTagOperations: [AnyGateOperation] {
        let devices = ResourceKind<MFADeviceRecord> {
            try $0.permission($1, onDevice: $2, $3)
        } find: {
            try $0.mfaDevice($1)
        } update: {
            try $0.update($1)
        }
        return [
            tagging(IAM.tagMFADevice, devices) { ($0.serialNumber, $0.tags) },
            untagging(IAM.untagMFADevice, devices) { ($0.serialNumber, $0.tagKeys) },
            listingTags(IAM.listMFADeviceTags, devices) {
                ($0.serialNumber, $0.marker, $0.maxItems)
            } answer: {
                IAM.ListMFADeviceTagsResponse(tags: $0, isTruncated: $1, marker: $2)
            },
        ]
    }
}
