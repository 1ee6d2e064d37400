// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// The input of `UpdateLoginProfile`.
    public struct UpdateLoginProfileRequest: WireStructure {
        public var userName: String
        public var password: Secret?
        public var passwordResetRequired: Bool?

        public init(userName: String, password: Secret? = nil, passwordResetRequired: Bool? = nil) {
            self.userName = userName
            self.password = password
            self.passwordResetRequired = passwordResetRequired
        }

        public static let schema = StructureSchema(
            "UpdateLoginProfileRequest",
            [
                .required("UserName", Shapes.userNameType),
                .optional("Password", Shapes.passwordType, secret: true),
                .optional("PasswordResetRequired", Shapes.booleanObjectType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            password = try fields.optional("Password")
            passwordResetRequired = try fields.optional("PasswordResetRequired")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["Password"] = password?.wire
            fields["PasswordResetRequired"] = passwordResetRequired?.wire
            return fields
        }
    }

    /// The input of `UpdateRoleDescription`.
    public struct UpdateRoleDescriptionRequest: WireStructure {
        public var roleName: String
        public var description: String

        public init(roleName: String, description: String) {
            self.roleName = roleName
            self.description = description
        }

        public static let schema = StructureSchema(
            "UpdateRoleDescriptionRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("Description", Shapes.roleDescriptionType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            description = try fields.required("Description")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["Description"] = description.wire
            return fields
        }
    }

    /// The input of `UpdateRole`.
    public struct UpdateRoleRequest: WireStructure {
        public var roleName: String
        public var description: String?
        public var maxSessionDuration: Int?

        public init(roleName: String, description: String? = nil, maxSessionDuration: Int? = nil) {
            self.roleName = roleName
            self.description = description
            self.maxSessionDuration = maxSessionDuration
        }

        public static let schema = StructureSchema(
            "UpdateRoleRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .optional("Description", Shapes.roleDescriptionType),
                .optional("MaxSessionDuration", Shapes.roleMaxSessionDurationType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            description = try fields.optional("Description")
            maxSessionDuration = try fields.optional("MaxSessionDuration")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["Description"] = description?.wire
            fields["MaxSessionDuration"] = maxSessionDuration?.wire
            return fields
        }
    }

    /// The input of `UpdateUser`.
    public struct UpdateUserRequest: WireStructure {
        public var userName: String
        public var newPath: String?
        public var newUserName: String?

        public init(userName: String, newPath: String? = nil, newUserName: String? = nil) {
            self.userName = userName
            self.newPath = newPath
            self.newUserName = newUserName
        }

        public static let schema = StructureSchema(
            "UpdateUserRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .optional("NewPath", Shapes.pathType),
                .optional("NewUserName", Shapes.userNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            newPath = try fields.optional("NewPath")
            newUserName = try fields.optional("NewUserName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["NewPath"] = newPath?.wire
            fields["NewUserName"] = newUserName?.wire
            return fields
        }
    }

}
