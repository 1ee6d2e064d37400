// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The output of `CreateAccessKey`.
    public struct CreateAccessKeyResponse: WireStructure {
        public var accessKey: AccessKey

        public init(accessKey: AccessKey) {
            self.accessKey = accessKey
        }

        public static let schema = StructureSchema(
            "CreateAccessKeyResponse",
            [
                .required("AccessKey", .structure(AccessKey.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            accessKey = try fields.required("AccessKey")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccessKey"] = accessKey.wire
            return fields
        }
    }

    /// The output of `CreateGroup`.
    public struct CreateGroupResponse: WireStructure {
        public var group: Group

        public init(group: Group) {
            self.group = group
        }

        public static let schema = StructureSchema(
            "CreateGroupResponse",
            [
                .required("Group", .structure(Group.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            group = try fields.required("Group")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Group"] = group.wire
            return fields
        }
    }

    /// The output of `CreateInstanceProfile`.
    public struct CreateInstanceProfileResponse: WireStructure {
        public var instanceProfile: InstanceProfile

        public init(instanceProfile: InstanceProfile) {
            self.instanceProfile = instanceProfile
        }

        public static let schema = StructureSchema(
            "CreateInstanceProfileResponse",
            [
                .required("InstanceProfile", .structure(InstanceProfile.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceProfile = try fields.required("InstanceProfile")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceProfile"] = instanceProfile.wire
            return fields
        }
    }

    /// The output of `CreateLoginProfile`.
    public struct CreateLoginProfileResponse: WireStructure {
        public var loginProfile: LoginProfile

        public init(loginProfile: LoginProfile) {
            self.loginProfile = loginProfile
        }

        public static let schema = StructureSchema(
            "CreateLoginProfileResponse",
            [
                .required("LoginProfile", .structure(LoginProfile.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            loginProfile = try fields.required("LoginProfile")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["LoginProfile"] = loginProfile.wire
            return fields
        }
    }

    /// The output of `CreateOpenIDConnectProvider`.
    public struct CreateOpenIDConnectProviderResponse: WireStructure {
        public var openIDConnectProviderArn: String?
        public var tags: [Tag]?

        public init(openIDConnectProviderArn: String? = nil, tags: [Tag]? = nil) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreateOpenIDConnectProviderResponse",
            [
                .optional("OpenIDConnectProviderArn", Shapes.arnType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            openIDConnectProviderArn = try fields.optional("OpenIDConnectProviderArn")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OpenIDConnectProviderArn"] = openIDConnectProviderArn?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The output of `CreatePolicy`.
    public struct CreatePolicyResponse: WireStructure {
        public var policy: Policy?

        public init(policy: Policy? = nil) {
            self.policy = policy
        }

        public static let schema = StructureSchema(
            "CreatePolicyResponse",
            [
                .optional("Policy", .structure(Policy.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            policy = try fields.optional("Policy")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Policy"] = policy?.wire
            return fields
        }
    }

    /// The output of `CreatePolicyVersion`.
    public struct CreatePolicyVersionResponse: WireStructure {
        public var policyVersion: PolicyVersion?

        public init(policyVersion: PolicyVersion? = nil) {
            self.policyVersion = policyVersion
        }

        public static let schema = StructureSchema(
            "CreatePolicyVersionResponse",
            [
                .optional("PolicyVersion", .structure(PolicyVersion.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            policyVersion = try fields.optional("PolicyVersion")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyVersion"] = policyVersion?.wire
            return fields
        }
    }

    /// The output of `CreateRole`.
    public struct CreateRoleResponse: WireStructure {
        public var role: Role

        public init(role: Role) {
            self.role = role
        }

        public static let schema = StructureSchema(
            "CreateRoleResponse",
            [
                .required("Role", .structure(Role.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            role = try fields.required("Role")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Role"] = role.wire
            return fields
        }
    }

    /// The output of `CreateSAMLProvider`.
    public struct CreateSAMLProviderResponse: WireStructure {
        public var samlProviderArn: String?
        public var tags: [Tag]?

        public init(samlProviderArn: String? = nil, tags: [Tag]? = nil) {
            self.samlProviderArn = samlProviderArn
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreateSAMLProviderResponse",
            [
                .optional("SAMLProviderArn", Shapes.arnType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            samlProviderArn = try fields.optional("SAMLProviderArn")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SAMLProviderArn"] = samlProviderArn?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The output of `CreateServiceLinkedRole`.
    public struct CreateServiceLinkedRoleResponse: WireStructure {
        public var role: Role?

        public init(role: Role? = nil) {
            self.role = role
        }

        public static let schema = StructureSchema(
            "CreateServiceLinkedRoleResponse",
            [
                .optional("Role", .structure(Role.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            role = try fields.optional("Role")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Role"] = role?.wire
            return fields
        }
    }

    /// The output of `CreateServiceSpecificCredential`.
    public struct CreateServiceSpecificCredentialResponse: WireStructure {
        public var serviceSpecificCredential: ServiceSpecificCredential?

        public init(serviceSpecificCredential: ServiceSpecificCredential? = nil) {
            self.serviceSpecificCredential = serviceSpecificCredential
        }

        public static let schema = StructureSchema(
            "CreateServiceSpecificCredentialResponse",
            [
                .optional("ServiceSpecificCredential", .structure(ServiceSpecificCredential.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            serviceSpecificCredential = try fields.optional("ServiceSpecificCredential")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServiceSpecificCredential"] = serviceSpecificCredential?.wire
            return fields
        }
    }

    /// The output of `CreateUser`.
    public struct CreateUserResponse: WireStructure {
        public var user: User?

        public init(user: User? = nil) {
            self.user = user
        }

        public static let schema = StructureSchema(
            "CreateUserResponse",
            [
                .optional("User", .structure(User.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            user = try fields.optional("User")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["User"] = user?.wire
            return fields
        }
    }

    /// The output of `CreateVirtualMFADevice`.
    public struct CreateVirtualMFADeviceResponse: WireStructure {
        public var virtualMFADevice: VirtualMFADevice

        public init(virtualMFADevice: VirtualMFADevice) {
            self.virtualMFADevice = virtualMFADevice
        }

        public static let schema = StructureSchema(
            "CreateVirtualMFADeviceResponse",
            [
                .required("VirtualMFADevice", .structure(VirtualMFADevice.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            virtualMFADevice = try fields.required("VirtualMFADevice")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["VirtualMFADevice"] = virtualMFADevice.wire
            return fields
        }
    }

    /// The output of `DeleteServiceLinkedRole`.
    public struct DeleteServiceLinkedRoleResponse: WireStructure {
        public var deletionTaskId: String

        public init(deletionTaskId: String) {
            self.deletionTaskId = deletionTaskId
        }

        public static let schema = StructureSchema(
            "DeleteServiceLinkedRoleResponse",
            [
                .required("DeletionTaskId", Shapes.deletionTaskIdType)
            ])

        public init(fields: WireFields) throws(WireError) {
            deletionTaskId = try fields.required("DeletionTaskId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["DeletionTaskId"] = deletionTaskId.wire
            return fields
        }
    }

}
