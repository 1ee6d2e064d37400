// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The output of `ListPolicies`.
    public struct ListPoliciesResponse: WireStructure {
        public var policies: [Policy]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(policies: [Policy]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.policies = policies
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListPoliciesResponse",
            [
                .optional("Policies", Shapes.policyListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policies = try fields.optional("Policies")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Policies"] = policies?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListPolicyTags`.
    public struct ListPolicyTagsResponse: WireStructure {
        public var tags: [Tag]
        public var isTruncated: Bool?
        public var marker: String?

        public init(tags: [Tag], isTruncated: Bool? = nil, marker: String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListPolicyTagsResponse",
            [
                .required("Tags", Shapes.tagListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            tags = try fields.required("Tags")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Tags"] = tags.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListPolicyVersions`.
    public struct ListPolicyVersionsResponse: WireStructure {
        public var versions: [PolicyVersion]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(versions: [PolicyVersion]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.versions = versions
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListPolicyVersionsResponse",
            [
                .optional("Versions", Shapes.policyDocumentVersionListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            versions = try fields.optional("Versions")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Versions"] = versions?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListRolePolicies`.
    public struct ListRolePoliciesResponse: WireStructure {
        public var policyNames: [String]
        public var isTruncated: Bool?
        public var marker: String?

        public init(policyNames: [String], isTruncated: Bool? = nil, marker: String? = nil) {
            self.policyNames = policyNames
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListRolePoliciesResponse",
            [
                .required("PolicyNames", Shapes.policyNameListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyNames = try fields.required("PolicyNames")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyNames"] = policyNames.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListRoleTags`.
    public struct ListRoleTagsResponse: WireStructure {
        public var tags: [Tag]
        public var isTruncated: Bool?
        public var marker: String?

        public init(tags: [Tag], isTruncated: Bool? = nil, marker: String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListRoleTagsResponse",
            [
                .required("Tags", Shapes.tagListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            tags = try fields.required("Tags")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Tags"] = tags.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListRoles`.
    public struct ListRolesResponse: WireStructure {
        public var roles: [Role]
        public var isTruncated: Bool?
        public var marker: String?

        public init(roles: [Role], isTruncated: Bool? = nil, marker: String? = nil) {
            self.roles = roles
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListRolesResponse",
            [
                .required("Roles", Shapes.roleListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roles = try fields.required("Roles")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Roles"] = roles.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListUserPolicies`.
    public struct ListUserPoliciesResponse: WireStructure {
        public var policyNames: [String]
        public var isTruncated: Bool?
        public var marker: String?

        public init(policyNames: [String], isTruncated: Bool? = nil, marker: String? = nil) {
            self.policyNames = policyNames
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListUserPoliciesResponse",
            [
                .required("PolicyNames", Shapes.policyNameListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyNames = try fields.required("PolicyNames")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyNames"] = policyNames.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListUserTags`.
    public struct ListUserTagsResponse: WireStructure {
        public var tags: [Tag]
        public var isTruncated: Bool?
        public var marker: String?

        public init(tags: [Tag], isTruncated: Bool? = nil, marker: String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListUserTagsResponse",
            [
                .required("Tags", Shapes.tagListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            tags = try fields.required("Tags")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Tags"] = tags.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListUsers`.
    public struct ListUsersResponse: WireStructure {
        public var users: [User]
        public var isTruncated: Bool?
        public var marker: String?

        public init(users: [User], isTruncated: Bool? = nil, marker: String? = nil) {
            self.users = users
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListUsersResponse",
            [
                .required("Users", Shapes.userListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            users = try fields.required("Users")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Users"] = users.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

}
