// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
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

    /// The input of `CreateLoginProfile`.
    public struct CreateLoginProfileRequest: WireStructure {
        public var userName: String?
        public var password: Secret?
        public var passwordResetRequired: Bool?

        public init(userName: String? = nil, password: Secret? = nil, passwordResetRequired: Bool? = nil) {
            self.userName = userName
            self.password = password
            self.passwordResetRequired = passwordResetRequired
        }

        public static let schema = StructureSchema(
            "CreateLoginProfileRequest",
            [
                .optional("UserName", Shapes.userNameType),
                .optional("Password", Shapes.passwordType, secret: true),
                .optional("PasswordResetRequired", Shapes.booleanType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            password = try fields.optional("Password")
            passwordResetRequired = try fields.optional("PasswordResetRequired")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["Password"] = password?.wire
            fields["PasswordResetRequired"] = passwordResetRequired?.wire
            return fields
        }
    }

    /// The input of `CreatePolicy`.
    public struct CreatePolicyRequest: WireStructure {
        public var policyName: String
        public var path: String?
        public var policyDocument: String
        public var description: String?
        public var tags: [Tag]?

        public init(
            policyName: String, path: String? = nil, policyDocument: String, description: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.policyName = policyName
            self.path = path
            self.policyDocument = policyDocument
            self.description = description
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreatePolicyRequest",
            [
                .required("PolicyName", Shapes.policyNameType),
                .optional("Path", Shapes.policyPathType),
                .required("PolicyDocument", Shapes.policyDocumentType),
                .optional("Description", Shapes.policyDescriptionType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyName = try fields.required("PolicyName")
            path = try fields.optional("Path")
            policyDocument = try fields.required("PolicyDocument")
            description = try fields.optional("Description")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyName"] = policyName.wire
            fields["Path"] = path?.wire
            fields["PolicyDocument"] = policyDocument.wire
            fields["Description"] = description?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The input of `CreatePolicyVersion`.
    public struct CreatePolicyVersionRequest: WireStructure {
        public var policyArn: String
        public var policyDocument: String
        public var setAsDefault: Bool?

        public init(policyArn: String, policyDocument: String, setAsDefault: Bool? = nil) {
            self.policyArn = policyArn
            self.policyDocument = policyDocument
            self.setAsDefault = setAsDefault
        }

        public static let schema = StructureSchema(
            "CreatePolicyVersionRequest",
            [
                .required("PolicyArn", Shapes.arnType),
                .required("PolicyDocument", Shapes.policyDocumentType),
                .optional("SetAsDefault", Shapes.booleanType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
            policyDocument = try fields.required("PolicyDocument")
            setAsDefault = try fields.optional("SetAsDefault")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            fields["PolicyDocument"] = policyDocument.wire
            fields["SetAsDefault"] = setAsDefault?.wire
            return fields
        }
    }

}
