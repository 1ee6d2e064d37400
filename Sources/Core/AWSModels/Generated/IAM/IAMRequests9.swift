// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `TagMFADevice`.
    public struct TagMFADeviceRequest: WireStructure {
        public var serialNumber: String
        public var tags: [Tag]

        public init(serialNumber: String, tags: [Tag]) {
            self.serialNumber = serialNumber
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagMFADeviceRequest",
            [
                .required("SerialNumber", Shapes.serialNumberType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serialNumber = try fields.required("SerialNumber")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SerialNumber"] = serialNumber.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `TagPolicy`.
    public struct TagPolicyRequest: WireStructure {
        public var policyArn: String
        public var tags: [Tag]

        public init(policyArn: String, tags: [Tag]) {
            self.policyArn = policyArn
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagPolicyRequest",
            [
                .required("PolicyArn", Shapes.arnType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `TagRole`.
    public struct TagRoleRequest: WireStructure {
        public var roleName: String
        public var tags: [Tag]

        public init(roleName: String, tags: [Tag]) {
            self.roleName = roleName
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagRoleRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `TagUser`.
    public struct TagUserRequest: WireStructure {
        public var userName: String
        public var tags: [Tag]

        public init(userName: String, tags: [Tag]) {
            self.userName = userName
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagUserRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `UntagMFADevice`.
    public struct UntagMFADeviceRequest: WireStructure {
        public var serialNumber: String
        public var tagKeys: [String]

        public init(serialNumber: String, tagKeys: [String]) {
            self.serialNumber = serialNumber
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagMFADeviceRequest",
            [
                .required("SerialNumber", Shapes.serialNumberType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serialNumber = try fields.required("SerialNumber")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SerialNumber"] = serialNumber.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UntagPolicy`.
    public struct UntagPolicyRequest: WireStructure {
        public var policyArn: String
        public var tagKeys: [String]

        public init(policyArn: String, tagKeys: [String]) {
            self.policyArn = policyArn
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagPolicyRequest",
            [
                .required("PolicyArn", Shapes.arnType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UntagRole`.
    public struct UntagRoleRequest: WireStructure {
        public var roleName: String
        public var tagKeys: [String]

        public init(roleName: String, tagKeys: [String]) {
            self.roleName = roleName
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagRoleRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UntagUser`.
    public struct UntagUserRequest: WireStructure {
        public var userName: String
        public var tagKeys: [String]

        public init(userName: String, tagKeys: [String]) {
            self.userName = userName
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagUserRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UpdateAccessKey`.
    public struct UpdateAccessKeyRequest: WireStructure {
        public var userName: String?
        public var accessKeyId: String
        public var status: String

        public init(userName: String? = nil, accessKeyId: String, status: String) {
            self.userName = userName
            self.accessKeyId = accessKeyId
            self.status = status
        }

        public static let schema = StructureSchema(
            "UpdateAccessKeyRequest",
            [
                .optional("UserName", Shapes.existingUserNameType),
                .required("AccessKeyId", Shapes.accessKeyIdType),
                .required("Status", Shapes.statusType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            accessKeyId = try fields.required("AccessKeyId")
            status = try fields.required("Status")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["AccessKeyId"] = accessKeyId.wire
            fields["Status"] = status.wire
            return fields
        }
    }

    /// The input of `UpdateAssumeRolePolicy`.
    public struct UpdateAssumeRolePolicyRequest: WireStructure {
        public var roleName: String
        public var policyDocument: String

        public init(roleName: String, policyDocument: String) {
            self.roleName = roleName
            self.policyDocument = policyDocument
        }

        public static let schema = StructureSchema(
            "UpdateAssumeRolePolicyRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("PolicyDocument", Shapes.policyDocumentType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            policyDocument = try fields.required("PolicyDocument")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["PolicyDocument"] = policyDocument.wire
            return fields
        }
    }

    /// The input of `UpdateGroup`.
    public struct UpdateGroupRequest: WireStructure {
        public var groupName: String
        public var newPath: String?
        public var newGroupName: String?

        public init(groupName: String, newPath: String? = nil, newGroupName: String? = nil) {
            self.groupName = groupName
            self.newPath = newPath
            self.newGroupName = newGroupName
        }

        public static let schema = StructureSchema(
            "UpdateGroupRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .optional("NewPath", Shapes.pathType),
                .optional("NewGroupName", Shapes.groupNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            newPath = try fields.optional("NewPath")
            newGroupName = try fields.optional("NewGroupName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["NewPath"] = newPath?.wire
            fields["NewGroupName"] = newGroupName?.wire
            return fields
        }
    }

}
