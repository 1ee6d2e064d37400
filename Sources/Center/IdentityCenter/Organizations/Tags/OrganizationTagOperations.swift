import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension OrganizationsOperations {
    var tagOperations: [AnyGateOperation] { [listTags, tagResource, untagResource] }

    private var listTags: AnyGateOperation {
        reading(Organizations.listTagsForResource) { input, scope in
            try scope.organizationPermission("ListTagsForResource", on: [input.resourceId])
        } run: { input, scope in
            let organization = try scope.managedOrganization()
            _ = try scope.organizationQuery(input.nextToken, nil)
            let tags = try Tagged(input.resourceId, scope, organization).tags
            return Organizations.ListTagsForResourceResponse(
                tags: input.nextToken == nil ? tags.map { Organizations.Tag(key: $0.key, value: $0.value) } : [])
        }
    }

    private var tagResource: AnyGateOperation {
        writing(Organizations.tagResource) { input, scope in
            try scope.organizationPermission("TagResource", on: [input.resourceId], tags: input.tags)
        } run: { [limits] input, scope, writer in
            let target = try Tagged(input.resourceId, scope, try scope.managedOrganization())
            try target.put(try OrganizationTagRules(limits).merged(input.tags, into: target.tags), writer)
            return EmptyStructure()
        }
    }

    private var untagResource: AnyGateOperation {
        writing(Organizations.untagResource) { input, scope in
            try scope.organizationPermission("UntagResource", on: [input.resourceId], tagKeys: input.tagKeys)
        } run: { input, scope, writer in
            let target = try Tagged(input.resourceId, scope, try scope.managedOrganization())
            let removed = input.tagKeys.map { Array($0.utf8) }
            try target.put(target.tags.filter { !removed.contains(Array($0.key.utf8)) }, writer)
            return EmptyStructure()
        }
    }
}

/// What has tags: the root, a unit or an account.
private enum Tagged {
    case root(OrganizationRecord)
    case unit(OrganizationalUnitRecord)
    case account(AccountRecord)

    init(_ id: String, _ scope: RecordScope, _ organization: OrganizationRecord) throws {
        if id == organization.rootID {
            self = .root(organization)
        } else if let unit = try scope.records.organizationalUnit(id) {
            self = .unit(unit)
        } else if let account = try scope.records.account(id) {
            self = .account(account)
        } else {
            throw Organizations.Errors.targetNotFound("You specified a target that doesn't exist.")
        }
    }

    var tags: [Tag] {
        switch self {
        case .root(let organization): organization.rootTags
        case .unit(let unit): unit.tags
        case .account(let account): account.member.tags
        }
    }

    func put(_ tags: [Tag], _ writer: any StoreWriter) throws {
        switch self {
        case .root(var organization):
            organization.rootTags = tags
            try writer.update(organization)
        case .unit(var unit):
            unit.tags = tags
            try writer.update(unit)
        case .account(var account):
            account.member.tags = tags
            try writer.update(account)
        }
    }
}
