// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// The input of `AddClientIDToOpenIDConnectProvider`.
    public struct AddClientIDToOpenIDConnectProviderRequest: WireStructure {
        public var openIDConnectProviderArn: String
        public var clientID: String

        public init(openIDConnectProviderArn: String, clientID: String) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.clientID = clientID
        }

        public static let schema = StructureSchema(
            "AddClientIDToOpenIDConnectProviderRequest",
            [
                .required("OpenIDConnectProviderArn", Shapes.arnType),
                .required("ClientID", Shapes.clientIDType),
            ])

        public init(fields: WireFields) throws(WireError) {
            openIDConnectProviderArn = try fields.required("OpenIDConnectProviderArn")
            clientID = try fields.required("ClientID")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OpenIDConnectProviderArn"] = openIDConnectProviderArn.wire
            fields["ClientID"] = clientID.wire
            return fields
        }
    }

    /// The input of `AddRoleToInstanceProfile`.
    public struct AddRoleToInstanceProfileRequest: WireStructure {
        public var instanceProfileName: String
        public var roleName: String

        public init(instanceProfileName: String, roleName: String) {
            self.instanceProfileName = instanceProfileName
            self.roleName = roleName
        }

        public static let schema = StructureSchema(
            "AddRoleToInstanceProfileRequest",
            [
                .required("InstanceProfileName", Shapes.instanceProfileNameType),
                .required("RoleName", Shapes.roleNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceProfileName = try fields.required("InstanceProfileName")
            roleName = try fields.required("RoleName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceProfileName"] = instanceProfileName.wire
            fields["RoleName"] = roleName.wire
            return fields
        }
    }

    /// The input of `AddUserToGroup`.
    public struct AddUserToGroupRequest: WireStructure {
        public var groupName: String
        public var userName: String

        public init(groupName: String, userName: String) {
            self.groupName = groupName
            self.userName = userName
        }

        public static let schema = StructureSchema(
            "AddUserToGroupRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .required("UserName", Shapes.existingUserNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            userName = try fields.required("UserName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["UserName"] = userName.wire
            return fields
        }
    }

    /// The input of `AttachGroupPolicy`.
    public struct AttachGroupPolicyRequest: WireStructure {
        public var groupName: String
        public var policyArn: String

        public init(groupName: String, policyArn: String) {
            self.groupName = groupName
            self.policyArn = policyArn
        }

        public static let schema = StructureSchema(
            "AttachGroupPolicyRequest",
            [
                .required("GroupName", Shapes.groupNameType),
                .required("PolicyArn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.required("GroupName")
            policyArn = try fields.required("PolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName.wire
            fields["PolicyArn"] = policyArn.wire
            return fields
        }
    }

    /// The input of `AttachRolePolicy`.
    public struct AttachRolePolicyRequest: WireStructure {
        public var roleName: String
        public var policyArn: String

        public init(roleName: String, policyArn: String) {
            self.roleName = roleName
            self.policyArn = policyArn
        }

        public static let schema = StructureSchema(
            "AttachRolePolicyRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("PolicyArn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            policyArn = try fields.required("PolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["PolicyArn"] = policyArn.wire
            return fields
        }
    }

    /// The input of `AttachUserPolicy`.
    public struct AttachUserPolicyRequest: WireStructure {
        public var userName: String
        public var policyArn: String

        public init(userName: String, policyArn: String) {
            self.userName = userName
            self.policyArn = policyArn
        }

        public static let schema = StructureSchema(
            "AttachUserPolicyRequest",
            [
                .required("UserName", Shapes.userNameType),
                .required("PolicyArn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            policyArn = try fields.required("PolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["PolicyArn"] = policyArn.wire
            return fields
        }
    }

    /// The input of `ChangePassword`.
    public struct ChangePasswordRequest: WireStructure {
        public var oldPassword: Secret
        public var newPassword: Secret

        public init(oldPassword: Secret, newPassword: Secret) {
            self.oldPassword = oldPassword
            self.newPassword = newPassword
        }

        public static let schema = StructureSchema(
            "ChangePasswordRequest",
            [
                .required("OldPassword", Shapes.passwordType, secret: true),
                .required("NewPassword", Shapes.passwordType, secret: true),
            ])

        public init(fields: WireFields) throws(WireError) {
            oldPassword = try fields.required("OldPassword")
            newPassword = try fields.required("NewPassword")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OldPassword"] = oldPassword.wire
            fields["NewPassword"] = newPassword.wire
            return fields
        }
    }

    /// The input of `CreateAccessKey`.
    public struct CreateAccessKeyRequest: WireStructure {
        public var userName: String?

        public init(userName: String? = nil) {
            self.userName = userName
        }

        public static let schema = StructureSchema(
            "CreateAccessKeyRequest",
            [
                .optional("UserName", Shapes.existingUserNameType)
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

    /// The input of `CreateAccountAlias`.
    public struct CreateAccountAliasRequest: WireStructure {
        public var accountAlias: String

        public init(accountAlias: String) {
            self.accountAlias = accountAlias
        }

        public static let schema = StructureSchema(
            "CreateAccountAliasRequest",
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

    /// The input of `CreateGroup`.
    public struct CreateGroupRequest: WireStructure {
        public var path: String?
        public var groupName: String

        public init(path: String? = nil, groupName: String) {
            self.path = path
            self.groupName = groupName
        }

        public static let schema = StructureSchema(
            "CreateGroupRequest",
            [
                .optional("Path", Shapes.pathType),
                .required("GroupName", Shapes.groupNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.optional("Path")
            groupName = try fields.required("GroupName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path?.wire
            fields["GroupName"] = groupName.wire
            return fields
        }
    }

    /// The input of `CreateInstanceProfile`.
    public struct CreateInstanceProfileRequest: WireStructure {
        public var instanceProfileName: String
        public var path: String?
        public var tags: [Tag]?

        public init(instanceProfileName: String, path: String? = nil, tags: [Tag]? = nil) {
            self.instanceProfileName = instanceProfileName
            self.path = path
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreateInstanceProfileRequest",
            [
                .required("InstanceProfileName", Shapes.instanceProfileNameType),
                .optional("Path", Shapes.pathType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceProfileName = try fields.required("InstanceProfileName")
            path = try fields.optional("Path")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceProfileName"] = instanceProfileName.wire
            fields["Path"] = path?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

}
