// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
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
                .optional("Tags", Shapes.tagList),
                .optional("NextToken", Shapes.token),
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

    /// The output of `ProvisionPermissionSet`.
    public struct ProvisionPermissionSetResponse: WireStructure {
        public var permissionSetProvisioningStatus: PermissionSetProvisioningStatus?

        public init(permissionSetProvisioningStatus: PermissionSetProvisioningStatus? = nil) {
            self.permissionSetProvisioningStatus = permissionSetProvisioningStatus
        }

        public static let schema = StructureSchema(
            "ProvisionPermissionSetResponse",
            [
                .optional("PermissionSetProvisioningStatus", .structure(PermissionSetProvisioningStatus.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            permissionSetProvisioningStatus = try fields.optional("PermissionSetProvisioningStatus")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PermissionSetProvisioningStatus"] = permissionSetProvisioningStatus?.wire
            return fields
        }
    }

    /// The output of `PutInlinePolicyToPermissionSet`.
    public struct PutInlinePolicyToPermissionSetResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "PutInlinePolicyToPermissionSetResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `PutPermissionsBoundaryToPermissionSet`.
    public struct PutPermissionsBoundaryToPermissionSetResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "PutPermissionsBoundaryToPermissionSetResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `TagResource`.
    public struct TagResourceResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "TagResourceResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `UntagResource`.
    public struct UntagResourceResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "UntagResourceResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `UpdateInstanceAccessControlAttributeConfiguration`.
    public struct UpdateInstanceAccessControlAttributeConfigurationResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "UpdateInstanceAccessControlAttributeConfigurationResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `UpdateInstance`.
    public struct UpdateInstanceResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "UpdateInstanceResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

    /// The output of `UpdatePermissionSet`.
    public struct UpdatePermissionSetResponse: WireStructure {

        public init() {

        }

        public static let schema = StructureSchema(
            "UpdatePermissionSetResponse",
            [

            ])

        public init(fields: WireFields) {}

        public var fields: WireFields { [:] }
    }

}
