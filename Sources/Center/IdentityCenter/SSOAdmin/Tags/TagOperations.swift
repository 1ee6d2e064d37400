import AWSModels
import AWSProtocols
import CenterGate
import CenterStore
import IAMPolicy

extension SSOAdminOperations {
    var tagOperations: [AnyGateOperation] { [tagResource, untagResource, listTags] }

    private var tagResource: AnyGateOperation {
        writing(SSOAdmin.tagResource) { input, scope in
            try scope.permission(
                "TagResource", onTagged: input.resourceArn, input.instanceArn, .requestTags(input.tags))
        } run: { [limits] input, scope, writer in
            try TaggedResource.find(input.resourceArn, input.instanceArn, scope).setTags(writer) { tags in
                try SSOAdminTags.merge(input.tags, into: tags, limits.tags)
            }
            return SSOAdmin.TagResourceResponse()
        }
    }

    private var untagResource: AnyGateOperation {
        writing(SSOAdmin.untagResource) { input, scope in
            try scope.permission(
                "UntagResource", onTagged: input.resourceArn, input.instanceArn, ["aws:TagKeys": input.tagKeys])
        } run: { input, scope, writer in
            try TaggedResource.find(input.resourceArn, input.instanceArn, scope).setTags(writer) { tags in
                tags.filter { !input.tagKeys.contains($0.key) }
            }
            return SSOAdmin.UntagResourceResponse()
        }
    }

    private var listTags: AnyGateOperation {
        reading(SSOAdmin.listTagsForResource) { input, scope in
            try scope.permission("ListTagsForResource", onTagged: input.resourceArn, input.instanceArn)
        } run: { input, scope in
            let tags = try TaggedResource.find(input.resourceArn, input.instanceArn, scope).tags
            let page = try scope.query(input.nextToken, nil).slice(tags.sorted { $0.key < $1.key }, by: \.key)
            return SSOAdmin.ListTagsForResourceResponse(
                tags: page.items.map { SSOAdmin.Tag(key: $0.key, value: $0.value) }, nextToken: page.token)
        }
    }
}

/// What can carry tags.
private enum TaggedResource {
    case instance(InstanceRecord)
    case permissionSet(PermissionSetRecord)

    static func find(_ arn: String, _ instanceARN: String?, _ scope: RecordScope) throws -> TaggedResource {
        if let instance = try scope.records.instance(arn) { return .instance(instance) }
        guard let set = try scope.records.permissionSet(arn), instanceARN == nil || instanceARN == set.instanceARN
        else { throw SSOAdmin.Errors.resourceNotFound("Could not find resource with ARN \(arn)") }
        return .permissionSet(set)
    }

    var tags: [CenterStore.Tag] {
        switch self {
        case .instance(let instance): instance.tags
        case .permissionSet(let set): set.tags
        }
    }

    func setTags(_ writer: any StoreWriter, _ change: ([CenterStore.Tag]) throws -> [CenterStore.Tag]) throws {
        switch self {
        case .instance(var instance):
            instance.tags = try change(instance.tags)
            try writer.update(instance)
        case .permissionSet(var set):
            set.tags = try change(set.tags)
            try writer.update(set)
        }
    }
}

extension RecordScope {
    /// On the resource and on the instance that it is, or belongs to.
    fileprivate func permission(
        _ action: String, onTagged arn: String, _ instanceARN: String?, _ context: RequestContext = [:]
    ) throws -> [AuthorizationRequest] {
        let set = try records.permissionSet(arn)
        let others: [SSOAdminResource] = arn.contains(":instance/") ? [] : [.permissionSet(arn)]
        let instance = set?.instanceARN ?? instanceARN ?? arn
        return try permission(action, onInstance: instance, others, context)
    }
}
