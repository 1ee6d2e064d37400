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

    /// The output of `GetAccessKeyLastUsed`.
    public struct GetAccessKeyLastUsedResponse: WireStructure {
        public var userName: String?
        public var accessKeyLastUsed: AccessKeyLastUsed?

        public init(userName: String? = nil, accessKeyLastUsed: AccessKeyLastUsed? = nil) {
            self.userName = userName
            self.accessKeyLastUsed = accessKeyLastUsed
        }

        public static let schema = StructureSchema(
            "GetAccessKeyLastUsedResponse",
            [
                .optional("UserName", Shapes.existingUserNameType),
                .optional("AccessKeyLastUsed", .structure(AccessKeyLastUsed.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            accessKeyLastUsed = try fields.optional("AccessKeyLastUsed")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["AccessKeyLastUsed"] = accessKeyLastUsed?.wire
            return fields
        }
    }

    /// The output of `GetAccountSummary`.
    public struct GetAccountSummaryResponse: WireStructure {
        public var summaryMap: [String: Int]?

        public init(summaryMap: [String: Int]? = nil) {
            self.summaryMap = summaryMap
        }

        public static let schema = StructureSchema(
            "GetAccountSummaryResponse",
            [
                .optional("SummaryMap", Shapes.summaryMapType)
            ])

        public init(fields: WireFields) throws(WireError) {
            summaryMap = try fields.optional("SummaryMap")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SummaryMap"] = summaryMap?.wire
            return fields
        }
    }

    /// The output of `GetContextKeysForCustomPolicy`, `GetContextKeysForPrincipalPolicy`.
    public struct GetContextKeysForPolicyResponse: WireStructure {
        public var contextKeyNames: [String]?

        public init(contextKeyNames: [String]? = nil) {
            self.contextKeyNames = contextKeyNames
        }

        public static let schema = StructureSchema(
            "GetContextKeysForPolicyResponse",
            [
                .optional("ContextKeyNames", Shapes.contextKeyNamesResultListType)
            ])

        public init(fields: WireFields) throws(WireError) {
            contextKeyNames = try fields.optional("ContextKeyNames")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ContextKeyNames"] = contextKeyNames?.wire
            return fields
        }
    }

    /// The output of `GetGroupPolicy`.
    public struct GetGroupPolicyResponse: WireStructure {
        public var groupName: String
        public var policyName: String
        public var policyDocument: String

        public init(groupName: String, policyName: String, policyDocument: String) {
            self.groupName = groupName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }

        public static let schema = StructureSchema(
            "GetGroupPolicyResponse",
            [
                .required("GroupName", Shapes.groupNameType),
                .required("PolicyName", Shapes.policyNameType),
                .required("PolicyDocument", Shapes.policyDocumentType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            policyName = try fields.required("PolicyName")
            policyDocument = try fields.required("PolicyDocument")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["PolicyName"] = policyName.wire
            fields["PolicyDocument"] = policyDocument.wire
            return fields
        }
    }

    /// The output of `GetGroup`.
    public struct GetGroupResponse: WireStructure {
        public var group: Group
        public var users: [User]
        public var isTruncated: Bool?
        public var marker: String?

        public init(group: Group, users: [User], isTruncated: Bool? = nil, marker: String? = nil) {
            self.group = group
            self.users = users
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "GetGroupResponse",
            [
                .required("Group", .structure(Group.self)),
                .required("Users", Shapes.userListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            group = try fields.required("Group")
            users = try fields.required("Users")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Group"] = group.wire
            fields["Users"] = users.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

}
