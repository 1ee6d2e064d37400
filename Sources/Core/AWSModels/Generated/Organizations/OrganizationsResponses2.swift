// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Organizations {
    /// The output of `ListDelegatedAdministrators`.
    public struct ListDelegatedAdministratorsResponse: WireStructure {
        public var delegatedAdministrators: [DelegatedAdministrator]?
        public var nextToken: String?

        public init(delegatedAdministrators: [DelegatedAdministrator]? = nil, nextToken: String? = nil) {
            self.delegatedAdministrators = delegatedAdministrators
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListDelegatedAdministratorsResponse",
            [
                .optional("DelegatedAdministrators", Shapes.delegatedAdministrators),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            delegatedAdministrators = try fields.optional("DelegatedAdministrators")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["DelegatedAdministrators"] = delegatedAdministrators?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListDelegatedServicesForAccount`.
    public struct ListDelegatedServicesForAccountResponse: WireStructure {
        public var delegatedServices: [DelegatedService]?
        public var nextToken: String?

        public init(delegatedServices: [DelegatedService]? = nil, nextToken: String? = nil) {
            self.delegatedServices = delegatedServices
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListDelegatedServicesForAccountResponse",
            [
                .optional("DelegatedServices", Shapes.delegatedServices),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            delegatedServices = try fields.optional("DelegatedServices")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["DelegatedServices"] = delegatedServices?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListOrganizationalUnitsForParent`.
    public struct ListOrganizationalUnitsForParentResponse: WireStructure {
        public var organizationalUnits: [OrganizationalUnit]?
        public var nextToken: String?

        public init(organizationalUnits: [OrganizationalUnit]? = nil, nextToken: String? = nil) {
            self.organizationalUnits = organizationalUnits
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListOrganizationalUnitsForParentResponse",
            [
                .optional("OrganizationalUnits", Shapes.organizationalUnits),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            organizationalUnits = try fields.optional("OrganizationalUnits")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OrganizationalUnits"] = organizationalUnits?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListParents`.
    public struct ListParentsResponse: WireStructure {
        public var parents: [Parent]?
        public var nextToken: String?

        public init(parents: [Parent]? = nil, nextToken: String? = nil) {
            self.parents = parents
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListParentsResponse",
            [
                .optional("Parents", Shapes.parents),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            parents = try fields.optional("Parents")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Parents"] = parents?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListRoots`.
    public struct ListRootsResponse: WireStructure {
        public var roots: [Root]?
        public var nextToken: String?

        public init(roots: [Root]? = nil, nextToken: String? = nil) {
            self.roots = roots
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListRootsResponse",
            [
                .optional("Roots", Shapes.roots),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            roots = try fields.optional("Roots")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Roots"] = roots?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `ListTagsForResource`.
    public struct ListTagsForResourceResponse: WireStructure {
        public var tags: [Tag]?
        public var nextToken: String?

        public init(tags: [Tag]? = nil, nextToken: String? = nil) {
            self.tags = tags
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListTagsForResourceResponse",
            [
                .optional("Tags", Shapes.tags),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            tags = try fields.optional("Tags")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Tags"] = tags?.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The output of `UpdateOrganizationalUnit`.
    public struct UpdateOrganizationalUnitResponse: WireStructure {
        public var organizationalUnit: OrganizationalUnit?

        public init(organizationalUnit: OrganizationalUnit? = nil) {
            self.organizationalUnit = organizationalUnit
        }

        public static let schema = StructureSchema(
            "UpdateOrganizationalUnitResponse",
            [
                .optional("OrganizationalUnit", .structure(OrganizationalUnit.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            organizationalUnit = try fields.optional("OrganizationalUnit")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OrganizationalUnit"] = organizationalUnit?.wire
            return fields
        }
    }

}
