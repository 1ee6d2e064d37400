import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IAMOperations {
    var mfaTagOperations: [AnyGateOperation] { [tagMFADevice, untagMFADevice, listMFADeviceTags] }

    private var tagMFADevice: AnyGateOperation {
        writing(IAM.tagMFADevice) { input, scope in
            try scope.permission("TagMFADevice", onDevice: input.serialNumber, .tags(input.tags))
        } run: { [limits] input, scope, writer in
            var device = try scope.mfaDevice(input.serialNumber)
            device.tags = try TagRules.caseSensitive.merge(
                input.tags, into: device.tags, limit: limits.tagsPerResource)
            try writer.update(device)
            return EmptyStructure()
        }
    }

    private var untagMFADevice: AnyGateOperation {
        writing(IAM.untagMFADevice) { input, scope in
            try scope.permission("UntagMFADevice", onDevice: input.serialNumber, .tagKeys(input.tagKeys))
        } run: { input, scope, writer in
            var device = try scope.mfaDevice(input.serialNumber)
            device.tags = TagRules.caseSensitive.remove(input.tagKeys, from: device.tags)
            try writer.update(device)
            return EmptyStructure()
        }
    }

    private var listMFADeviceTags: AnyGateOperation {
        reading(IAM.listMFADeviceTags) { input, scope in
            try scope.permission("ListMFADeviceTags", onDevice: input.serialNumber)
        } run: { input, scope in
            let tags = try scope.mfaDevice(input.serialNumber).tags.sortedForListing
            let page = try Paging(input.marker, input.maxItems).slice(tags, by: \.key)
            return IAM.ListMFADeviceTagsResponse(
                tags: page.items, isTruncated: page.marker != nil, marker: page.marker)
        }
    }
}
