// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The output of `ListAccountAliases`.
    public struct ListAccountAliasesResponse: WireStructure {
        public var accountAliases: [String]
        public var isTruncated: Bool?
        public var marker: String?

        public init(accountAliases: [String], isTruncated: Bool? = nil, marker: String? = nil) {
            self.accountAliases = accountAliases
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListAccountAliasesResponse",
            [
                .required("AccountAliases", Shapes.accountAliasListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountAliases = try fields.required("AccountAliases")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountAliases"] = accountAliases.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListAttachedGroupPolicies`.
    public struct ListAttachedGroupPoliciesResponse: WireStructure {
        public var attachedPolicies: [AttachedPolicy]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(attachedPolicies: [AttachedPolicy]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.attachedPolicies = attachedPolicies
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListAttachedGroupPoliciesResponse",
            [
                .optional("AttachedPolicies", Shapes.attachedPoliciesListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            attachedPolicies = try fields.optional("AttachedPolicies")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AttachedPolicies"] = attachedPolicies?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListAttachedRolePolicies`.
    public struct ListAttachedRolePoliciesResponse: WireStructure {
        public var attachedPolicies: [AttachedPolicy]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(attachedPolicies: [AttachedPolicy]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.attachedPolicies = attachedPolicies
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListAttachedRolePoliciesResponse",
            [
                .optional("AttachedPolicies", Shapes.attachedPoliciesListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            attachedPolicies = try fields.optional("AttachedPolicies")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AttachedPolicies"] = attachedPolicies?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListAttachedUserPolicies`.
    public struct ListAttachedUserPoliciesResponse: WireStructure {
        public var attachedPolicies: [AttachedPolicy]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(attachedPolicies: [AttachedPolicy]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.attachedPolicies = attachedPolicies
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListAttachedUserPoliciesResponse",
            [
                .optional("AttachedPolicies", Shapes.attachedPoliciesListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            attachedPolicies = try fields.optional("AttachedPolicies")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AttachedPolicies"] = attachedPolicies?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListEntitiesForPolicy`.
    public struct ListEntitiesForPolicyResponse: WireStructure {
        public var policyGroups: [PolicyGroup]?
        public var policyUsers: [PolicyUser]?
        public var policyRoles: [PolicyRole]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(
            policyGroups: [PolicyGroup]? = nil, policyUsers: [PolicyUser]? = nil, policyRoles: [PolicyRole]? = nil,
            isTruncated: Bool? = nil, marker: String? = nil
        ) {
            self.policyGroups = policyGroups
            self.policyUsers = policyUsers
            self.policyRoles = policyRoles
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListEntitiesForPolicyResponse",
            [
                .optional("PolicyGroups", Shapes.policyGroupListType),
                .optional("PolicyUsers", Shapes.policyUserListType),
                .optional("PolicyRoles", Shapes.policyRoleListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyGroups = try fields.optional("PolicyGroups")
            policyUsers = try fields.optional("PolicyUsers")
            policyRoles = try fields.optional("PolicyRoles")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyGroups"] = policyGroups?.wire
            fields["PolicyUsers"] = policyUsers?.wire
            fields["PolicyRoles"] = policyRoles?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListGroupPolicies`.
    public struct ListGroupPoliciesResponse: WireStructure {
        public var policyNames: [String]
        public var isTruncated: Bool?
        public var marker: String?

        public init(policyNames: [String], isTruncated: Bool? = nil, marker: String? = nil) {
            self.policyNames = policyNames
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListGroupPoliciesResponse",
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

    /// The output of `ListGroupsForUser`.
    public struct ListGroupsForUserResponse: WireStructure {
        public var groups: [Group]
        public var isTruncated: Bool?
        public var marker: String?

        public init(groups: [Group], isTruncated: Bool? = nil, marker: String? = nil) {
            self.groups = groups
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListGroupsForUserResponse",
            [
                .required("Groups", Shapes.groupListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groups = try fields.required("Groups")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Groups"] = groups.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListGroups`.
    public struct ListGroupsResponse: WireStructure {
        public var groups: [Group]
        public var isTruncated: Bool?
        public var marker: String?

        public init(groups: [Group], isTruncated: Bool? = nil, marker: String? = nil) {
            self.groups = groups
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListGroupsResponse",
            [
                .required("Groups", Shapes.groupListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groups = try fields.required("Groups")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Groups"] = groups.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

}
