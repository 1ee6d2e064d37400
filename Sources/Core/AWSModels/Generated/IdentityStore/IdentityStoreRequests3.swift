// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IdentityStore {
    /// The input of `ListGroups`.
    public struct ListGroupsRequest: WireStructure {
        public var identityStoreId: String
        public var maxResults: Int?
        public var nextToken: String?
        public var filters: [Filter]?

        public init(identityStoreId: String, maxResults: Int? = nil, nextToken: String? = nil, filters: [Filter]? = nil)
        {
            self.identityStoreId = identityStoreId
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.filters = filters
        }

        public static let schema = StructureSchema(
            "ListGroupsRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .optional("MaxResults", Shapes.maxResults),
                .optional("NextToken", Shapes.nextToken),
                .optional("Filters", Shapes.filters),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            maxResults = try fields.optional("MaxResults")
            nextToken = try fields.optional("NextToken")
            filters = try fields.optional("Filters")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["MaxResults"] = maxResults?.wire
            fields["NextToken"] = nextToken?.wire
            fields["Filters"] = filters?.wire
            return fields
        }
    }

    /// The input of `ListUsers`.
    public struct ListUsersRequest: WireStructure {
        public var identityStoreId: String
        public var extensions: [String]?
        public var maxResults: Int?
        public var nextToken: String?
        public var filters: [Filter]?

        public init(
            identityStoreId: String, extensions: [String]? = nil, maxResults: Int? = nil, nextToken: String? = nil,
            filters: [Filter]? = nil
        ) {
            self.identityStoreId = identityStoreId
            self.extensions = extensions
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.filters = filters
        }

        public static let schema = StructureSchema(
            "ListUsersRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .optional("Extensions", Shapes.extensionNames),
                .optional("MaxResults", Shapes.maxResults),
                .optional("NextToken", Shapes.nextToken),
                .optional("Filters", Shapes.filters),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            extensions = try fields.optional("Extensions")
            maxResults = try fields.optional("MaxResults")
            nextToken = try fields.optional("NextToken")
            filters = try fields.optional("Filters")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["Extensions"] = extensions?.wire
            fields["MaxResults"] = maxResults?.wire
            fields["NextToken"] = nextToken?.wire
            fields["Filters"] = filters?.wire
            return fields
        }
    }

    /// The input of `UpdateGroup`.
    public struct UpdateGroupRequest: WireStructure {
        public var identityStoreId: String
        public var groupId: String
        public var operations: [AttributeOperation]

        public init(identityStoreId: String, groupId: String, operations: [AttributeOperation]) {
            self.identityStoreId = identityStoreId
            self.groupId = groupId
            self.operations = operations
        }

        public static let schema = StructureSchema(
            "UpdateGroupRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("GroupId", Shapes.resourceId),
                .required("Operations", Shapes.attributeOperations),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            groupId = try fields.required("GroupId")
            operations = try fields.required("Operations")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["GroupId"] = groupId.wire
            fields["Operations"] = operations.wire
            return fields
        }
    }

    /// The input of `UpdateUser`.
    public struct UpdateUserRequest: WireStructure {
        public var identityStoreId: String
        public var userId: String
        public var operations: [AttributeOperation]

        public init(identityStoreId: String, userId: String, operations: [AttributeOperation]) {
            self.identityStoreId = identityStoreId
            self.userId = userId
            self.operations = operations
        }

        public static let schema = StructureSchema(
            "UpdateUserRequest",
            [
                .required("IdentityStoreId", Shapes.identityStoreId),
                .required("UserId", Shapes.resourceId),
                .required("Operations", Shapes.attributeOperations),
            ])

        public init(fields: WireFields) throws(WireError) {
            identityStoreId = try fields.required("IdentityStoreId")
            userId = try fields.required("UserId")
            operations = try fields.required("Operations")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["IdentityStoreId"] = identityStoreId.wire
            fields["UserId"] = userId.wire
            fields["Operations"] = operations.wire
            return fields
        }
    }

}
