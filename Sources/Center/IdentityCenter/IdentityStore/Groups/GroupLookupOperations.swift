import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension IdentityStoreOperations {
    var groupLookupOperations: [AnyGateOperation] { [describeGroup, listGroups, getGroupId] }

    private var describeGroup: AnyGateOperation {
        reading(IdentityStore.describeGroup) { input, scope in
            try scope.identityStorePermission("DescribeGroup", input.identityStoreId, [.group(input.groupId)])
        } run: { input, scope in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let group = try scope.group(input.groupId, in: storeID).shown()
            return try IdentityStore.DescribeGroupResponse(fields: group.fields)
        }
    }

    private var listGroups: AnyGateOperation {
        reading(IdentityStore.listGroups) { input, scope in
            try scope.identityStorePermission("ListGroups", input.identityStoreId, [.allGroups])
        } run: { input, scope in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let query = try scope.identityStoreQuery(input.nextToken, input.maxResults)
            let page = try Self.groups(input.filters?.first, in: storeID, query, scope)
            return IdentityStore.ListGroupsResponse(
                groups: try page.items.map { try $0.shown() }, nextToken: page.token)
        }
    }

    /// With a filter the one that it names, if there is one.
    private static func groups(
        _ filter: IdentityStore.Filter?, in storeID: String, _ query: ListQuery, _ scope: RecordScope
    ) throws -> ListPage<IdentityStoreGroupRecord> {
        guard let filter else { return try scope.records.identityStoreGroups(in: storeID, beginning: "", query) }
        guard filter.attributePath.lowercased() == "displayname" else {
            throw IdentityStoreFailure.validation(
                "The attribute \(filter.attributePath) cannot be used to filter groups", scope.call)
        }
        let found = try scope.records.identityStoreGroup(named: filter.attributeValue, in: storeID)
        return ListPage(items: [found].compactMap(\.self), next: nil)
    }

    private var getGroupId: AnyGateOperation {
        reading(IdentityStore.getGroupId) { input, scope in
            try scope.identityStorePermission("GetGroupId", input.identityStoreId, [.allGroups])
        } run: { input, scope in
            let storeID = try scope.instance(ofStore: input.identityStoreId).identityStoreID
            let group: IdentityStoreGroupRecord?
            switch try AlternateIdentifier(input.alternateIdentifier, scope.call) {
            case .external(let id): group = try scope.records.identityStoreGroup(id, in: storeID)
            case .attribute("displayName", let name):
                group = try scope.records.identityStoreGroup(named: name, in: storeID)
            case .attribute(let path, _): throw AlternateIdentifier.notUnique(path, scope.call)
            }
            guard let group else { throw IdentityStoreFailure.notFound(.group, nil, scope.call) }
            return IdentityStore.GetGroupIdResponse(groupId: group.id, identityStoreId: storeID)
        }
    }
}

extension IdentityStoreGroupRecord {
    /// As DescribeGroup and ListGroups show it.
    func shown() throws -> IdentityStore.Group {
        var fields = history.wire
        fields["IdentityStoreId"] = .string(identityStoreID)
        fields["GroupId"] = .string(id)
        fields["DisplayName"] = .string(displayName)
        fields["Description"] = description.map { .string($0) }
        fields["ExternalIds"] = externalIDs.wire
        return try IdentityStore.Group(fields: fields)
    }
}
