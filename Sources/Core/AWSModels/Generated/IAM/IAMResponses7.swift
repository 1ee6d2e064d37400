// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
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

    /// The output of `ListSAMLProviderTags`.
    public struct ListSAMLProviderTagsResponse: WireStructure {
        public var tags: [Tag]
        public var isTruncated: Bool?
        public var marker: String?

        public init(tags: [Tag], isTruncated: Bool? = nil, marker: String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListSAMLProviderTagsResponse",
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

    /// The output of `ListSAMLProviders`.
    public struct ListSAMLProvidersResponse: WireStructure {
        public var samlProviderList: [SAMLProviderListEntry]?

        public init(samlProviderList: [SAMLProviderListEntry]? = nil) {
            self.samlProviderList = samlProviderList
        }

        public static let schema = StructureSchema(
            "ListSAMLProvidersResponse",
            [
                .optional("SAMLProviderList", Shapes.samlProviderListType)
            ])

        public init(fields: WireFields) throws(WireError) {
            samlProviderList = try fields.optional("SAMLProviderList")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SAMLProviderList"] = samlProviderList?.wire
            return fields
        }
    }

    /// The output of `ListSSHPublicKeys`.
    public struct ListSSHPublicKeysResponse: WireStructure {
        public var sshPublicKeys: [SSHPublicKeyMetadata]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(sshPublicKeys: [SSHPublicKeyMetadata]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.sshPublicKeys = sshPublicKeys
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListSSHPublicKeysResponse",
            [
                .optional("SSHPublicKeys", Shapes.sshPublicKeyListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            sshPublicKeys = try fields.optional("SSHPublicKeys")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SSHPublicKeys"] = sshPublicKeys?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListServerCertificateTags`.
    public struct ListServerCertificateTagsResponse: WireStructure {
        public var tags: [Tag]
        public var isTruncated: Bool?
        public var marker: String?

        public init(tags: [Tag], isTruncated: Bool? = nil, marker: String? = nil) {
            self.tags = tags
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListServerCertificateTagsResponse",
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

}
