import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension OrganizationsOperations {
    var treeOperations: [AnyGateOperation] { [listParents, listChildren] }

    /// Of everything but the root there is one.
    private var listParents: AnyGateOperation {
        reading(Organizations.listParents) { input, scope in
            try scope.organizationPermission("ListParents", on: [input.childId])
        } run: { input, scope in
            let organization = try scope.managedOrganization()
            _ = try scope.organizationQuery(input.nextToken, input.maxResults)
            let parentID =
                try scope.records.account(input.childId)?.member.parentID
                ?? scope.records.organizationalUnit(input.childId)?.parentID
            guard let parentID else {
                throw Organizations.Errors.childNotFound("You specified a child that doesn't exist.")
            }
            let type = parentID == organization.rootID ? "ROOT" : "ORGANIZATIONAL_UNIT"
            let parent = Organizations.Parent(id: parentID, type: type)
            return Organizations.ListParentsResponse(parents: input.nextToken == nil ? [parent] : [])
        }
    }

    private var listChildren: AnyGateOperation {
        reading(Organizations.listChildren) { input, scope in
            try scope.organizationPermission("ListChildren", on: [input.parentId])
        } run: { input, scope in
            let organization = try scope.managedOrganization()
            try scope.requireParent(input.parentId, organization)
            let ids =
                input.childType == "ACCOUNT"
                ? try scope.records.accounts().filter { $0.member.parentID == input.parentId }.map(\.id)
                : try scope.records.organizationalUnits().filter { $0.parentID == input.parentId }.map(\.id)
            let page = try scope.organizationQuery(input.nextToken, input.maxResults).slice(ids) { $0 }
            return Organizations.ListChildrenResponse(
                children: page.items.map { Organizations.Child(id: $0, type: input.childType) },
                nextToken: page.token)
        }
    }
}
