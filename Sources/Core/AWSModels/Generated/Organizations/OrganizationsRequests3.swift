// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension Organizations {
    /// The input of `RemoveAccountFromOrganization`.
    public struct RemoveAccountFromOrganizationRequest: WireStructure {
        public var accountId: String

        public init(accountId: String) {
            self.accountId = accountId
        }

        public static let schema = StructureSchema(
            "RemoveAccountFromOrganizationRequest",
            [
                .required("AccountId", Shapes.accountId)
            ])

        public init(fields: WireFields) throws(WireError) {
            accountId = try fields.required("AccountId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountId"] = accountId.wire
            return fields
        }
    }

    /// The input of `TagResource`.
    public struct TagResourceRequest: WireStructure {
        public var resourceId: String
        public var tags: [Tag]

        public init(resourceId: String, tags: [Tag]) {
            self.resourceId = resourceId
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagResourceRequest",
            [
                .required("ResourceId", Shapes.taggableResourceId),
                .required("Tags", Shapes.tags),
            ])

        public init(fields: WireFields) throws(WireError) {
            resourceId = try fields.required("ResourceId")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ResourceId"] = resourceId.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `UntagResource`.
    public struct UntagResourceRequest: WireStructure {
        public var resourceId: String
        public var tagKeys: [String]

        public init(resourceId: String, tagKeys: [String]) {
            self.resourceId = resourceId
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagResourceRequest",
            [
                .required("ResourceId", Shapes.taggableResourceId),
                .required("TagKeys", Shapes.tagKeys),
            ])

        public init(fields: WireFields) throws(WireError) {
            resourceId = try fields.required("ResourceId")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ResourceId"] = resourceId.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UpdateOrganizationalUnit`.
    public struct UpdateOrganizationalUnitRequest: WireStructure {
        public var organizationalUnitId: String
        public var name: String?

        public init(organizationalUnitId: String, name: String? = nil) {
            self.organizationalUnitId = organizationalUnitId
            self.name = name
        }

        public static let schema = StructureSchema(
            "UpdateOrganizationalUnitRequest",
            [
                .required("OrganizationalUnitId", Shapes.organizationalUnitId),
                .optional("Name", Shapes.organizationalUnitName),
            ])

        public init(fields: WireFields) throws(WireError) {
            organizationalUnitId = try fields.required("OrganizationalUnitId")
            name = try fields.optional("Name")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OrganizationalUnitId"] = organizationalUnitId.wire
            fields["Name"] = name?.wire
            return fields
        }
    }

}
