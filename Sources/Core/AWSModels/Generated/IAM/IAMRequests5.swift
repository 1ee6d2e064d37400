// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `ListAccessKeys`.
    public struct ListAccessKeysRequest: WireStructure {
        public var userName: String?
        public var marker: String?
        public var maxItems: Int?

        public init(userName: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListAccessKeysRequest",
            [
                .optional("UserName", Shapes.existingUserNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListAccountAliases`.
    public struct ListAccountAliasesRequest: WireStructure {
        public var marker: String?
        public var maxItems: Int?

        public init(marker: String? = nil, maxItems: Int? = nil) {
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListAccountAliasesRequest",
            [
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListAttachedGroupPolicies`.
    public struct ListAttachedGroupPoliciesRequest: WireStructure {
        public var groupName: String
        public var pathPrefix: String?
        public var marker: String?
        public var maxItems: Int?

        public init(groupName: String, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.groupName = groupName
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListAttachedGroupPoliciesRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .optional("PathPrefix", Shapes.policyPathType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            pathPrefix = try fields.optional("PathPrefix")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["PathPrefix"] = pathPrefix?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListAttachedRolePolicies`.
    public struct ListAttachedRolePoliciesRequest: WireStructure {
        public var roleName: String
        public var pathPrefix: String?
        public var marker: String?
        public var maxItems: Int?

        public init(roleName: String, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.roleName = roleName
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListAttachedRolePoliciesRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .optional("PathPrefix", Shapes.policyPathType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            pathPrefix = try fields.optional("PathPrefix")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["PathPrefix"] = pathPrefix?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListAttachedUserPolicies`.
    public struct ListAttachedUserPoliciesRequest: WireStructure {
        public var userName: String
        public var pathPrefix: String?
        public var marker: String?
        public var maxItems: Int?

        public init(userName: String, pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.userName = userName
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListAttachedUserPoliciesRequest",
            [
                .required("UserName", Shapes.userNameType),
                .optional("PathPrefix", Shapes.policyPathType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            pathPrefix = try fields.optional("PathPrefix")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["PathPrefix"] = pathPrefix?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListEntitiesForPolicy`.
    public struct ListEntitiesForPolicyRequest: WireStructure {
        public var policyArn: String
        public var entityFilter: String?
        public var pathPrefix: String?
        public var policyUsageFilter: String?
        public var marker: String?
        public var maxItems: Int?

        public init(
            policyArn: String, entityFilter: String? = nil, pathPrefix: String? = nil, policyUsageFilter: String? = nil,
            marker: String? = nil, maxItems: Int? = nil
        ) {
            self.policyArn = policyArn
            self.entityFilter = entityFilter
            self.pathPrefix = pathPrefix
            self.policyUsageFilter = policyUsageFilter
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListEntitiesForPolicyRequest",
            [
                .required("PolicyArn", Shapes.arnType),
                .optional("EntityFilter", Shapes.entityType),
                .optional("PathPrefix", Shapes.pathType),
                .optional("PolicyUsageFilter", Shapes.policyUsageType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
            entityFilter = try fields.optional("EntityFilter")
            pathPrefix = try fields.optional("PathPrefix")
            policyUsageFilter = try fields.optional("PolicyUsageFilter")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            fields["EntityFilter"] = entityFilter?.wire
            fields["PathPrefix"] = pathPrefix?.wire
            fields["PolicyUsageFilter"] = policyUsageFilter?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListGroupPolicies`.
    public struct ListGroupPoliciesRequest: WireStructure {
        public var groupName: String
        public var marker: String?
        public var maxItems: Int?

        public init(groupName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.groupName = groupName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListGroupPoliciesRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListGroupsForUser`.
    public struct ListGroupsForUserRequest: WireStructure {
        public var userName: String
        public var marker: String?
        public var maxItems: Int?

        public init(userName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.userName = userName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListGroupsForUserRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

}
