// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
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

    /// The input of `UpdateOpenIDConnectProviderThumbprint`.
    public struct UpdateOpenIDConnectProviderThumbprintRequest: WireStructure {
        public var openIDConnectProviderArn: String
        public var thumbprintList: [String]

        public init(openIDConnectProviderArn: String, thumbprintList: [String]) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.thumbprintList = thumbprintList
        }

        public static let schema = StructureSchema(
            "UpdateOpenIDConnectProviderThumbprintRequest",
            [
                .required("OpenIDConnectProviderArn", Shapes.arnType),
                .required("ThumbprintList", Shapes.thumbprintListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            openIDConnectProviderArn = try fields.required("OpenIDConnectProviderArn")
            thumbprintList = try fields.required("ThumbprintList")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OpenIDConnectProviderArn"] = openIDConnectProviderArn.wire
            fields["ThumbprintList"] = thumbprintList.wire
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

    /// The input of `UpdateSAMLProvider`.
    public struct UpdateSAMLProviderRequest: WireStructure {
        public var samlMetadataDocument: String?
        public var samlProviderArn: String
        public var assertionEncryptionMode: String?
        public var addPrivateKey: Secret?
        public var removePrivateKey: String?

        public init(
            samlMetadataDocument: String? = nil, samlProviderArn: String, assertionEncryptionMode: String? = nil,
            addPrivateKey: Secret? = nil, removePrivateKey: String? = nil
        ) {
            self.samlMetadataDocument = samlMetadataDocument
            self.samlProviderArn = samlProviderArn
            self.assertionEncryptionMode = assertionEncryptionMode
            self.addPrivateKey = addPrivateKey
            self.removePrivateKey = removePrivateKey
        }

        public static let schema = StructureSchema(
            "UpdateSAMLProviderRequest",
            [
                .optional("SAMLMetadataDocument", Shapes.samlMetadataDocumentType),
                .required("SAMLProviderArn", Shapes.arnType),
                .optional("AssertionEncryptionMode", Shapes.assertionEncryptionModeType),
                .optional("AddPrivateKey", Shapes.privateKeyType, secret: true),
                .optional("RemovePrivateKey", Shapes.privateKeyIdType),
            ])

        public init(fields: WireFields) throws(WireError) {
            samlMetadataDocument = try fields.optional("SAMLMetadataDocument")
            samlProviderArn = try fields.required("SAMLProviderArn")
            assertionEncryptionMode = try fields.optional("AssertionEncryptionMode")
            addPrivateKey = try fields.optional("AddPrivateKey")
            removePrivateKey = try fields.optional("RemovePrivateKey")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SAMLMetadataDocument"] = samlMetadataDocument?.wire
            fields["SAMLProviderArn"] = samlProviderArn.wire
            fields["AssertionEncryptionMode"] = assertionEncryptionMode?.wire
            fields["AddPrivateKey"] = addPrivateKey?.wire
            fields["RemovePrivateKey"] = removePrivateKey?.wire
            return fields
        }
    }

    /// The input of `UpdateSSHPublicKey`.
    public struct UpdateSSHPublicKeyRequest: WireStructure {
        public var userName: String
        public var sshPublicKeyId: String
        public var status: String

        public init(userName: String, sshPublicKeyId: String, status: String) {
            self.userName = userName
            self.sshPublicKeyId = sshPublicKeyId
            self.status = status
        }

        public static let schema = StructureSchema(
            "UpdateSSHPublicKeyRequest",
            [
                .required("UserName", Shapes.userNameType),
                .required("SSHPublicKeyId", Shapes.publicKeyIdType),
                .required("Status", Shapes.statusType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            sshPublicKeyId = try fields.required("SSHPublicKeyId")
            status = try fields.required("Status")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["SSHPublicKeyId"] = sshPublicKeyId.wire
            fields["Status"] = status.wire
            return fields
        }
    }

}
