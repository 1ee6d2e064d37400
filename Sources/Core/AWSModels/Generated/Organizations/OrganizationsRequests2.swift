// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Organizations {
    /// The input of `ListChildren`.
    public struct ListChildrenRequest: WireStructure {
        public var parentId: String
        public var childType: String
        public var nextToken: String?
        public var maxResults: Int?

        public init(parentId: String, childType: String, nextToken: String? = nil, maxResults: Int? = nil) {
            self.parentId = parentId
            self.childType = childType
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListChildrenRequest",
            [
                .required("ParentId", Shapes.parentId),
                .required("ChildType", Shapes.childType),
                .optional("NextToken", Shapes.nextToken),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            parentId = try fields.required("ParentId")
            childType = try fields.required("ChildType")
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ParentId"] = parentId.wire
            fields["ChildType"] = childType.wire
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

    /// The input of `ListCreateAccountStatus`.
    public struct ListCreateAccountStatusRequest: WireStructure {
        public var states: [String]?
        public var nextToken: String?
        public var maxResults: Int?

        public init(states: [String]? = nil, nextToken: String? = nil, maxResults: Int? = nil) {
            self.states = states
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListCreateAccountStatusRequest",
            [
                .optional("States", Shapes.createAccountStates),
                .optional("NextToken", Shapes.nextToken),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            states = try fields.optional("States")
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["States"] = states?.wire
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

    /// The input of `ListDelegatedAdministrators`.
    public struct ListDelegatedAdministratorsRequest: WireStructure {
        public var servicePrincipal: String?
        public var nextToken: String?
        public var maxResults: Int?

        public init(servicePrincipal: String? = nil, nextToken: String? = nil, maxResults: Int? = nil) {
            self.servicePrincipal = servicePrincipal
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListDelegatedAdministratorsRequest",
            [
                .optional("ServicePrincipal", Shapes.servicePrincipal),
                .optional("NextToken", Shapes.nextToken),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            servicePrincipal = try fields.optional("ServicePrincipal")
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServicePrincipal"] = servicePrincipal?.wire
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

    /// The input of `ListDelegatedServicesForAccount`.
    public struct ListDelegatedServicesForAccountRequest: WireStructure {
        public var accountId: String
        public var nextToken: String?
        public var maxResults: Int?

        public init(accountId: String, nextToken: String? = nil, maxResults: Int? = nil) {
            self.accountId = accountId
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListDelegatedServicesForAccountRequest",
            [
                .required("AccountId", Shapes.accountId),
                .optional("NextToken", Shapes.nextToken),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountId = try fields.required("AccountId")
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountId"] = accountId.wire
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

    /// The input of `ListOrganizationalUnitsForParent`.
    public struct ListOrganizationalUnitsForParentRequest: WireStructure {
        public var parentId: String
        public var nextToken: String?
        public var maxResults: Int?

        public init(parentId: String, nextToken: String? = nil, maxResults: Int? = nil) {
            self.parentId = parentId
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListOrganizationalUnitsForParentRequest",
            [
                .required("ParentId", Shapes.parentId),
                .optional("NextToken", Shapes.nextToken),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            parentId = try fields.required("ParentId")
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ParentId"] = parentId.wire
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

    /// The input of `ListParents`.
    public struct ListParentsRequest: WireStructure {
        public var childId: String
        public var nextToken: String?
        public var maxResults: Int?

        public init(childId: String, nextToken: String? = nil, maxResults: Int? = nil) {
            self.childId = childId
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListParentsRequest",
            [
                .required("ChildId", Shapes.childId),
                .optional("NextToken", Shapes.nextToken),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            childId = try fields.required("ChildId")
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ChildId"] = childId.wire
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

    /// The input of `ListRoots`.
    public struct ListRootsRequest: WireStructure {
        public var nextToken: String?
        public var maxResults: Int?

        public init(nextToken: String? = nil, maxResults: Int? = nil) {
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListRootsRequest",
            [
                .optional("NextToken", Shapes.nextToken),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

    /// The input of `ListTagsForResource`.
    public struct ListTagsForResourceRequest: WireStructure {
        public var resourceId: String
        public var nextToken: String?

        public init(resourceId: String, nextToken: String? = nil) {
            self.resourceId = resourceId
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListTagsForResourceRequest",
            [
                .required("ResourceId", Shapes.taggableResourceId),
                .optional("NextToken", Shapes.nextToken),
            ])

        public init(fields: WireFields) throws(WireError) {
            resourceId = try fields.required("ResourceId")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ResourceId"] = resourceId.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The input of `MoveAccount`.
    public struct MoveAccountRequest: WireStructure {
        public var accountId: String
        public var sourceParentId: String
        public var destinationParentId: String

        public init(accountId: String, sourceParentId: String, destinationParentId: String) {
            self.accountId = accountId
            self.sourceParentId = sourceParentId
            self.destinationParentId = destinationParentId
        }

        public static let schema = StructureSchema(
            "MoveAccountRequest",
            [
                .required("AccountId", Shapes.accountId),
                .required("SourceParentId", Shapes.parentId),
                .required("DestinationParentId", Shapes.parentId),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountId = try fields.required("AccountId")
            sourceParentId = try fields.required("SourceParentId")
            destinationParentId = try fields.required("DestinationParentId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountId"] = accountId.wire
            fields["SourceParentId"] = sourceParentId.wire
            fields["DestinationParentId"] = destinationParentId.wire
            return fields
        }
    }

}
