// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
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

    /// The input of `CreateOpenIDConnectProvider`.
    public struct CreateOpenIDConnectProviderRequest: WireStructure {
        public var url: String
        public var clientIDList: [String]?
        public var thumbprintList: [String]?
        public var tags: [Tag]?

        public init(url: String, clientIDList: [String]? = nil, thumbprintList: [String]? = nil, tags: [Tag]? = nil) {
            self.url = url
            self.clientIDList = clientIDList
            self.thumbprintList = thumbprintList
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "CreateOpenIDConnectProviderRequest",
            [
                .required("Url", Shapes.openIDConnectProviderUrlType),
                .optional("ClientIDList", Shapes.clientIDListType),
                .optional("ThumbprintList", Shapes.thumbprintListType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            url = try fields.required("Url")
            clientIDList = try fields.optional("ClientIDList")
            thumbprintList = try fields.optional("ThumbprintList")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Url"] = url.wire
            fields["ClientIDList"] = clientIDList?.wire
            fields["ThumbprintList"] = thumbprintList?.wire
            fields["Tags"] = tags?.wire
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

    /// The input of `CreateSAMLProvider`.
    public struct CreateSAMLProviderRequest: WireStructure {
        public var samlMetadataDocument: String
        public var name: String
        public var tags: [Tag]?
        public var assertionEncryptionMode: String?
        public var addPrivateKey: Secret?

        public init(
            samlMetadataDocument: String, name: String, tags: [Tag]? = nil, assertionEncryptionMode: String? = nil,
            addPrivateKey: Secret? = nil
        ) {
            self.samlMetadataDocument = samlMetadataDocument
            self.name = name
            self.tags = tags
            self.assertionEncryptionMode = assertionEncryptionMode
            self.addPrivateKey = addPrivateKey
        }

        public static let schema = StructureSchema(
            "CreateSAMLProviderRequest",
            [
                .required("SAMLMetadataDocument", Shapes.samlMetadataDocumentType),
                .required("Name", Shapes.samlProviderNameType),
                .optional("Tags", Shapes.tagListType),
                .optional("AssertionEncryptionMode", Shapes.assertionEncryptionModeType),
                .optional("AddPrivateKey", Shapes.privateKeyType, secret: true),
            ])

        public init(fields: WireFields) throws(WireError) {
            samlMetadataDocument = try fields.required("SAMLMetadataDocument")
            name = try fields.required("Name")
            tags = try fields.optional("Tags")
            assertionEncryptionMode = try fields.optional("AssertionEncryptionMode")
            addPrivateKey = try fields.optional("AddPrivateKey")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SAMLMetadataDocument"] = samlMetadataDocument.wire
            fields["Name"] = name.wire
            fields["Tags"] = tags?.wire
            fields["AssertionEncryptionMode"] = assertionEncryptionMode?.wire
            fields["AddPrivateKey"] = addPrivateKey?.wire
            return fields
        }
    }

}
