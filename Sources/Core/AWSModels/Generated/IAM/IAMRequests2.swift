// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `CreateRole`.
    public struct CreateRoleRequest: WireStructure {
        public var path: String?
        public var roleName: String
        public var assumeRolePolicyDocument: String
        public var description: String?
        public var maxSessionDuration: Int?
        public var permissionsBoundary: String?
        public var tags: [Tag]?

        public init(
            path: String? = nil, roleName: String, assumeRolePolicyDocument: String, description: String? = nil,
            maxSessionDuration: Int? = nil, permissionsBoundary: String? = nil, tags: [Tag]? = nil
        ) {
            self.path = path
            self.roleName = roleName
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreateRoleRequest",
            [
                .optional("Path", Shapes.pathType),
                .required("RoleName", Shapes.roleNameType),
                .required("AssumeRolePolicyDocument", Shapes.policyDocumentType),
                .optional("Description", Shapes.roleDescriptionType),
                .optional("MaxSessionDuration", Shapes.roleMaxSessionDurationType),
                .optional("PermissionsBoundary", Shapes.arnType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.optional("Path")
            roleName = try fields.required("RoleName")
            assumeRolePolicyDocument = try fields.required("AssumeRolePolicyDocument")
            description = try fields.optional("Description")
            maxSessionDuration = try fields.optional("MaxSessionDuration")
            permissionsBoundary = try fields.optional("PermissionsBoundary")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path?.wire
            fields["RoleName"] = roleName.wire
            fields["AssumeRolePolicyDocument"] = assumeRolePolicyDocument.wire
            fields["Description"] = description?.wire
            fields["MaxSessionDuration"] = maxSessionDuration?.wire
            fields["PermissionsBoundary"] = permissionsBoundary?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The input of `CreateUser`.
    public struct CreateUserRequest: WireStructure {
        public var path: String?
        public var userName: String
        public var permissionsBoundary: String?
        public var tags: [Tag]?

        public init(path: String? = nil, userName: String, permissionsBoundary: String? = nil, tags: [Tag]? = nil) {
            self.path = path
            self.userName = userName
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreateUserRequest",
            [
                .optional("Path", Shapes.pathType),
                .required("UserName", Shapes.userNameType),
                .optional("PermissionsBoundary", Shapes.arnType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.optional("Path")
            userName = try fields.required("UserName")
            permissionsBoundary = try fields.optional("PermissionsBoundary")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path?.wire
            fields["UserName"] = userName.wire
            fields["PermissionsBoundary"] = permissionsBoundary?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The input of `CreateVirtualMFADevice`.
    public struct CreateVirtualMFADeviceRequest: WireStructure {
        public var path: String?
        public var virtualMFADeviceName: String
        public var tags: [Tag]?

        public init(path: String? = nil, virtualMFADeviceName: String, tags: [Tag]? = nil) {
            self.path = path
            self.virtualMFADeviceName = virtualMFADeviceName
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreateVirtualMFADeviceRequest",
            [
                .optional("Path", Shapes.pathType),
                .required("VirtualMFADeviceName", Shapes.virtualMFADeviceName),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.optional("Path")
            virtualMFADeviceName = try fields.required("VirtualMFADeviceName")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path?.wire
            fields["VirtualMFADeviceName"] = virtualMFADeviceName.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The input of `DeactivateMFADevice`.
    public struct DeactivateMFADeviceRequest: WireStructure {
        public var userName: String?
        public var serialNumber: String

        public init(userName: String? = nil, serialNumber: String) {
            self.userName = userName
            self.serialNumber = serialNumber
        }

        public static let schema = StructureSchema(
            "DeactivateMFADeviceRequest",
            [
                .optional("UserName", Shapes.existingUserNameType),
                .required("SerialNumber", Shapes.serialNumberType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            serialNumber = try fields.required("SerialNumber")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["SerialNumber"] = serialNumber.wire
            return fields
        }
    }

    /// The input of `DeleteAccessKey`.
    public struct DeleteAccessKeyRequest: WireStructure {
        public var userName: String?
        public var accessKeyId: String

        public init(userName: String? = nil, accessKeyId: String) {
            self.userName = userName
            self.accessKeyId = accessKeyId
        }

        public static let schema = StructureSchema(
            "DeleteAccessKeyRequest",
            [
                .optional("UserName", Shapes.existingUserNameType),
                .required("AccessKeyId", Shapes.accessKeyIdType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            accessKeyId = try fields.required("AccessKeyId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["AccessKeyId"] = accessKeyId.wire
            return fields
        }
    }

    /// The input of `DeleteGroupPolicy`.
    public struct DeleteGroupPolicyRequest: WireStructure {
        public var groupName: String
        public var policyName: String

        public init(groupName: String, policyName: String) {
            self.groupName = groupName
            self.policyName = policyName
        }

        public static let schema = StructureSchema(
            "DeleteGroupPolicyRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .required("PolicyName", Shapes.policyNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            policyName = try fields.required("PolicyName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["PolicyName"] = policyName.wire
            return fields
        }
    }

    /// The input of `DeleteGroup`.
    public struct DeleteGroupRequest: WireStructure {
        public var groupName: String

        public init(groupName: String) {
            self.groupName = groupName
        }

        public static let schema = StructureSchema(
            "DeleteGroupRequest",
            [
                .required("GroupName", Shapes.groupNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            return fields
        }
    }

    /// The input of `DeleteLoginProfile`.
    public struct DeleteLoginProfileRequest: WireStructure {
        public var userName: String?

        public init(userName: String? = nil) {
            self.userName = userName
        }

        public static let schema = StructureSchema(
            "DeleteLoginProfileRequest",
            [
                .optional("UserName", Shapes.userNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            return fields
        }
    }

    /// The input of `DeletePolicy`.
    public struct DeletePolicyRequest: WireStructure {
        public var policyArn: String

        public init(policyArn: String) {
            self.policyArn = policyArn
        }

        public static let schema = StructureSchema(
            "DeletePolicyRequest",
            [
                .required("PolicyArn", Shapes.arnType)
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            return fields
        }
    }

    /// The input of `DeletePolicyVersion`.
    public struct DeletePolicyVersionRequest: WireStructure {
        public var policyArn: String
        public var versionId: String

        public init(policyArn: String, versionId: String) {
            self.policyArn = policyArn
            self.versionId = versionId
        }

        public static let schema = StructureSchema(
            "DeletePolicyVersionRequest",
            [
                .required("PolicyArn", Shapes.arnType),
                .required("VersionId", Shapes.policyVersionIdType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
            versionId = try fields.required("VersionId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            fields["VersionId"] = versionId.wire
            return fields
        }
    }

}
