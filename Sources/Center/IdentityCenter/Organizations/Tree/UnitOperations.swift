import AWSModels
import AWSProtocols
import CenterGate
import CenterStore

extension OrganizationsOperations {
    var unitOperations: [AnyGateOperation] { [createUnit, describeUnit, updateUnit, deleteUnit, listUnits] }

    private var createUnit: AnyGateOperation {
        writing(Organizations.createOrganizationalUnit) { input, scope in
            try scope.organizationPermission(
                "CreateOrganizationalUnit", on: [input.parentId], tags: input.tags ?? [])
        } run: { [entropy, limits] input, scope, writer in
            let organization = try scope.managedOrganization()
            try scope.requireParent(input.parentId, organization)
            try Self.requireFreeName(input.name, in: input.parentId, scope)
            guard try scope.records.organizationalUnits().count < limits.units else {
                throw Organizations.Errors.constraintViolation("You have exceeded the allowed number of OUs.")
                    .with("Reason", "OU_NUMBER_LIMIT_EXCEEDED")
            }
            guard try scope.path(to: input.parentId, organization).count < limits.depth else {
                throw Organizations.Errors.constraintViolation("You have exceeded the allowed depth of OUs.")
                    .with("Reason", "OU_DEPTH_LIMIT_EXCEEDED")
            }
            let unit = OrganizationalUnitRecord(
                organizationID: organization.id,
                id: OrganizationNames.unitID(rootID: organization.rootID, entropy), parentID: input.parentId,
                name: input.name, tags: try OrganizationTagRules(limits).merged(input.tags ?? [], into: []))
            try writer.insert(unit)
            return Organizations.CreateOrganizationalUnitResponse(
                organizationalUnit: try scope.shape(unit, organization))
        }
    }

    private var describeUnit: AnyGateOperation {
        reading(Organizations.describeOrganizationalUnit) { input, scope in
            try scope.organizationPermission("DescribeOrganizationalUnit", on: [input.organizationalUnitId])
        } run: { input, scope in
            let organization = try scope.managedOrganization()
            return Organizations.DescribeOrganizationalUnitResponse(
                organizationalUnit: try scope.shape(try scope.unit(input.organizationalUnitId), organization))
        }
    }

    private var updateUnit: AnyGateOperation {
        writing(Organizations.updateOrganizationalUnit) { input, scope in
            try scope.organizationPermission("UpdateOrganizationalUnit", on: [input.organizationalUnitId])
        } run: { input, scope, writer in
            let organization = try scope.managedOrganization()
            var unit = try scope.unit(input.organizationalUnitId)
            if let name = input.name, name != unit.name {
                try Self.requireFreeName(name, in: unit.parentID, scope)
                unit.name = name
                try writer.update(unit)
            }
            return Organizations.UpdateOrganizationalUnitResponse(
                organizationalUnit: try scope.shape(unit, organization))
        }
    }

    private var deleteUnit: AnyGateOperation {
        writing(Organizations.deleteOrganizationalUnit) { input, scope in
            try scope.organizationPermission("DeleteOrganizationalUnit", on: [input.organizationalUnitId])
        } run: { input, scope, writer in
            let organization = try scope.managedOrganization()
            let unit = try scope.unit(input.organizationalUnitId)
            let hasUnits = try scope.records.organizationalUnits().contains { $0.parentID == unit.id }
            let hasAccounts = try scope.records.accounts().contains { $0.member.parentID == unit.id }
            guard !hasUnits, !hasAccounts else {
                throw Organizations.Errors.organizationalUnitNotEmpty(
                    "To delete an OU you must first remove all its children.")
            }
            try writer.deleteOrganizationalUnit(unit.id, in: organization.id)
            return EmptyStructure()
        }
    }

    private var listUnits: AnyGateOperation {
        reading(Organizations.listOrganizationalUnitsForParent) { input, scope in
            try scope.organizationPermission("ListOrganizationalUnitsForParent", on: [input.parentId])
        } run: { input, scope in
            let organization = try scope.managedOrganization()
            try scope.requireParent(input.parentId, organization)
            let units = try scope.records.organizationalUnits().filter { $0.parentID == input.parentId }
            let page = try scope.organizationQuery(input.nextToken, input.maxResults).slice(units, by: \.id)
            return Organizations.ListOrganizationalUnitsForParentResponse(
                organizationalUnits: try page.items.map { try scope.shape($0, organization) }, nextToken: page.token)
        }
    }

    private static func requireFreeName(_ name: String, in parentID: String, _ scope: RecordScope) throws {
        let units = try scope.records.organizationalUnits()
        guard !units.contains(where: { $0.parentID == parentID && $0.name == name }) else {
            throw Organizations.Errors.duplicateOrganizationalUnit("An OU with the same name already exists.")
        }
    }
}
