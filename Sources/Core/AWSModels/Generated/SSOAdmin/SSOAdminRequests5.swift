// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension SSOAdmin {
    /// The input of `ListPermissionSets`.
    public struct ListPermissionSetsRequest: WireStructure {
        public var instanceArn: String
        public var nextToken: String?
        public var maxResults: Int?

        public init(instanceArn: String, nextToken: String? = nil, maxResults: Int? = nil) {
            self.instanceArn = instanceArn
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public static let schema = StructureSchema(
            "ListPermissionSetsRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .optional("NextToken", Shapes.token),
                .optional("MaxResults", Shapes.maxResults),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            nextToken = try fields.optional("NextToken")
            maxResults = try fields.optional("MaxResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["NextToken"] = nextToken?.wire
            fields["MaxResults"] = maxResults?.wire
            return fields
        }
    }

    /// The input of `ListTagsForResource`.
    public struct ListTagsForResourceRequest: WireStructure {
        public var instanceArn: String?
        public var resourceArn: String
        public var nextToken: String?

        public init(instanceArn: String? = nil, resourceArn: String, nextToken: String? = nil) {
            self.instanceArn = instanceArn
            self.resourceArn = resourceArn
            self.nextToken = nextToken
        }

        public static let schema = StructureSchema(
            "ListTagsForResourceRequest",
            [
                .optional("InstanceArn", Shapes.instanceArn),
                .required("ResourceArn", Shapes.taggableResourceArn),
                .optional("NextToken", Shapes.token),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.optional("InstanceArn")
            resourceArn = try fields.required("ResourceArn")
            nextToken = try fields.optional("NextToken")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn?.wire
            fields["ResourceArn"] = resourceArn.wire
            fields["NextToken"] = nextToken?.wire
            return fields
        }
    }

    /// The input of `ProvisionPermissionSet`.
    public struct ProvisionPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String
        public var targetId: String?
        public var targetType: String

        public init(instanceArn: String, permissionSetArn: String, targetId: String? = nil, targetType: String) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
            self.targetId = targetId
            self.targetType = targetType
        }

        public static let schema = StructureSchema(
            "ProvisionPermissionSetRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .optional("TargetId", Shapes.targetId),
                .required("TargetType", Shapes.provisionTargetType),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            permissionSetArn = try fields.required("PermissionSetArn")
            targetId = try fields.optional("TargetId")
            targetType = try fields.required("TargetType")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["TargetId"] = targetId?.wire
            fields["TargetType"] = targetType.wire
            return fields
        }
    }

    /// The input of `PutInlinePolicyToPermissionSet`.
    public struct PutInlinePolicyToPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String
        public var inlinePolicy: String

        public init(instanceArn: String, permissionSetArn: String, inlinePolicy: String) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
            self.inlinePolicy = inlinePolicy
        }

        public static let schema = StructureSchema(
            "PutInlinePolicyToPermissionSetRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .required("InlinePolicy", Shapes.permissionSetPolicyDocument),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            permissionSetArn = try fields.required("PermissionSetArn")
            inlinePolicy = try fields.required("InlinePolicy")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["InlinePolicy"] = inlinePolicy.wire
            return fields
        }
    }

    /// The input of `PutPermissionsBoundaryToPermissionSet`.
    public struct PutPermissionsBoundaryToPermissionSetRequest: WireStructure {
        public var instanceArn: String
        public var permissionSetArn: String
        public var permissionsBoundary: PermissionsBoundary

        public init(instanceArn: String, permissionSetArn: String, permissionsBoundary: PermissionsBoundary) {
            self.instanceArn = instanceArn
            self.permissionSetArn = permissionSetArn
            self.permissionsBoundary = permissionsBoundary
        }

        public static let schema = StructureSchema(
            "PutPermissionsBoundaryToPermissionSetRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required("PermissionSetArn", Shapes.permissionSetArn),
                .required("PermissionsBoundary", .structure(PermissionsBoundary.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            permissionSetArn = try fields.required("PermissionSetArn")
            permissionsBoundary = try fields.required("PermissionsBoundary")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["PermissionSetArn"] = permissionSetArn.wire
            fields["PermissionsBoundary"] = permissionsBoundary.wire
            return fields
        }
    }

    /// The input of `TagResource`.
    public struct TagResourceRequest: WireStructure {
        public var instanceArn: String?
        public var resourceArn: String
        public var tags: [Tag]

        public init(instanceArn: String? = nil, resourceArn: String, tags: [Tag]) {
            self.instanceArn = instanceArn
            self.resourceArn = resourceArn
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagResourceRequest",
            [
                .optional("InstanceArn", Shapes.instanceArn),
                .required("ResourceArn", Shapes.taggableResourceArn),
                .required("Tags", Shapes.tagList),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.optional("InstanceArn")
            resourceArn = try fields.required("ResourceArn")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn?.wire
            fields["ResourceArn"] = resourceArn.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `UntagResource`.
    public struct UntagResourceRequest: WireStructure {
        public var instanceArn: String?
        public var resourceArn: String
        public var tagKeys: [String]

        public init(instanceArn: String? = nil, resourceArn: String, tagKeys: [String]) {
            self.instanceArn = instanceArn
            self.resourceArn = resourceArn
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagResourceRequest",
            [
                .optional("InstanceArn", Shapes.instanceArn),
                .required("ResourceArn", Shapes.taggableResourceArn),
                .required("TagKeys", Shapes.tagKeyList),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.optional("InstanceArn")
            resourceArn = try fields.required("ResourceArn")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn?.wire
            fields["ResourceArn"] = resourceArn.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UpdateInstanceAccessControlAttributeConfiguration`.
    public struct UpdateInstanceAccessControlAttributeConfigurationRequest: WireStructure {
        public var instanceArn: String
        public var instanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfiguration

        public init(
            instanceArn: String,
            instanceAccessControlAttributeConfiguration: InstanceAccessControlAttributeConfiguration
        ) {
            self.instanceArn = instanceArn
            self.instanceAccessControlAttributeConfiguration = instanceAccessControlAttributeConfiguration
        }

        public static let schema = StructureSchema(
            "UpdateInstanceAccessControlAttributeConfigurationRequest",
            [
                .required("InstanceArn", Shapes.instanceArn),
                .required(
                    "InstanceAccessControlAttributeConfiguration",
                    .structure(InstanceAccessControlAttributeConfiguration.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceArn = try fields.required("InstanceArn")
            instanceAccessControlAttributeConfiguration = try fields.required(
                "InstanceAccessControlAttributeConfiguration")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceArn"] = instanceArn.wire
            fields["InstanceAccessControlAttributeConfiguration"] = instanceAccessControlAttributeConfiguration.wire
            return fields
        }
    }

}
