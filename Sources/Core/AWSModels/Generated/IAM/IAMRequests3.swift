// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `CreateServiceLinkedRole`.
    public struct CreateServiceLinkedRoleRequest: WireStructure {
        public var awsServiceName: String
        public var description: String?
        public var customSuffix: String?

        public init(awsServiceName: String, description: String? = nil, customSuffix: String? = nil) {
            self.awsServiceName = awsServiceName
            self.description = description
            self.customSuffix = customSuffix
        }

        public static let schema = StructureSchema(
            "CreateServiceLinkedRoleRequest",
            [
                .required("AWSServiceName", Shapes.groupNameType),
                .optional("Description", Shapes.roleDescriptionType),
                .optional("CustomSuffix", Shapes.customSuffixType),
            ])

        public init(fields: WireFields) throws(WireError) {
            awsServiceName = try fields.required("AWSServiceName")
            description = try fields.optional("Description")
            customSuffix = try fields.optional("CustomSuffix")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AWSServiceName"] = awsServiceName.wire
            fields["Description"] = description?.wire
            fields["CustomSuffix"] = customSuffix?.wire
            return fields
        }
    }

    /// The input of `CreateServiceSpecificCredential`.
    public struct CreateServiceSpecificCredentialRequest: WireStructure {
        public var userName: String
        public var serviceName: String
        public var credentialAgeDays: Int?

        public init(userName: String, serviceName: String, credentialAgeDays: Int? = nil) {
            self.userName = userName
            self.serviceName = serviceName
            self.credentialAgeDays = credentialAgeDays
        }

        public static let schema = StructureSchema(
            "CreateServiceSpecificCredentialRequest",
            [
                .required("UserName", Shapes.userNameType),
                .required("ServiceName", Shapes.serviceName),
                .optional("CredentialAgeDays", Shapes.credentialAgeDays),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            serviceName = try fields.required("ServiceName")
            credentialAgeDays = try fields.optional("CredentialAgeDays")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["ServiceName"] = serviceName.wire
            fields["CredentialAgeDays"] = credentialAgeDays?.wire
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

    /// The input of `DeleteAccountAlias`.
    public struct DeleteAccountAliasRequest: WireStructure {
        public var accountAlias: String

        public init(accountAlias: String) {
            self.accountAlias = accountAlias
        }

        public static let schema = StructureSchema(
            "DeleteAccountAliasRequest",
            [
                .required("AccountAlias", Shapes.accountAliasType)
            ])

        public init(fields: WireFields) throws(WireError) {
            accountAlias = try fields.required("AccountAlias")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountAlias"] = accountAlias.wire
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

    /// The input of `DeleteInstanceProfile`.
    public struct DeleteInstanceProfileRequest: WireStructure {
        public var instanceProfileName: String

        public init(instanceProfileName: String) {
            self.instanceProfileName = instanceProfileName
        }

        public static let schema = StructureSchema(
            "DeleteInstanceProfileRequest",
            [
                .required("InstanceProfileName", Shapes.instanceProfileNameType)
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceProfileName = try fields.required("InstanceProfileName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceProfileName"] = instanceProfileName.wire
            return fields
        }
    }

}
