// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
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

    /// The input of `ListGroups`.
    public struct ListGroupsRequest: WireStructure {
        public var pathPrefix: String?
        public var marker: String?
        public var maxItems: Int?

        public init(pathPrefix: String? = nil, marker: String? = nil, maxItems: Int? = nil) {
            self.pathPrefix = pathPrefix
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListGroupsRequest",
            [
                .optional("PathPrefix", Shapes.pathPrefixType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            pathPrefix = try fields.optional("PathPrefix")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PathPrefix"] = pathPrefix?.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListInstanceProfileTags`.
    public struct ListInstanceProfileTagsRequest: WireStructure {
        public var instanceProfileName: String
        public var marker: String?
        public var maxItems: Int?

        public init(instanceProfileName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.instanceProfileName = instanceProfileName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListInstanceProfileTagsRequest",
            [
                .required("InstanceProfileName", Shapes.instanceProfileNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceProfileName = try fields.required("InstanceProfileName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceProfileName"] = instanceProfileName.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

    /// The input of `ListInstanceProfilesForRole`.
    public struct ListInstanceProfilesForRoleRequest: WireStructure {
        public var roleName: String
        public var marker: String?
        public var maxItems: Int?

        public init(roleName: String, marker: String? = nil, maxItems: Int? = nil) {
            self.roleName = roleName
            self.marker = marker
            self.maxItems = maxItems
        }

        public static let schema = StructureSchema(
            "ListInstanceProfilesForRoleRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .optional("Marker", Shapes.markerType),
                .optional("MaxItems", Shapes.maxItemsType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            marker = try fields.optional("Marker")
            maxItems = try fields.optional("MaxItems")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["Marker"] = marker?.wire
            fields["MaxItems"] = maxItems?.wire
            return fields
        }
    }

}
