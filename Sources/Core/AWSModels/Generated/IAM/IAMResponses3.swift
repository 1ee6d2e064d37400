// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// The output of `GetInstanceProfile`.
    public struct GetInstanceProfileResponse: WireStructure {
        public var instanceProfile: InstanceProfile

        public init(instanceProfile: InstanceProfile) {
            self.instanceProfile = instanceProfile
        }

        public static let schema = StructureSchema(
            "GetInstanceProfileResponse",
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

    /// The output of `GetLoginProfile`.
    public struct GetLoginProfileResponse: WireStructure {
        public var loginProfile: LoginProfile

        public init(loginProfile: LoginProfile) {
            self.loginProfile = loginProfile
        }

        public static let schema = StructureSchema(
            "GetLoginProfileResponse",
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

    /// The output of `GetMFADevice`.
    public struct GetMFADeviceResponse: WireStructure {
        public var userName: String?
        public var serialNumber: String
        public var enableDate: Timestamp?
        public var certifications: [String: String]?

        public init(
            userName: String? = nil, serialNumber: String, enableDate: Timestamp? = nil,
            certifications: [String: String]? = nil
        ) {
            self.userName = userName
            self.serialNumber = serialNumber
            self.enableDate = enableDate
            self.certifications = certifications
        }

        public static let schema = StructureSchema(
            "GetMFADeviceResponse",
            [
                .optional("UserName", Shapes.userNameType),
                .required("SerialNumber", Shapes.serialNumberType),
                .optional("EnableDate", Shapes.dateType),
                .optional("Certifications", Shapes.certificationMapType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            serialNumber = try fields.required("SerialNumber")
            enableDate = try fields.optional("EnableDate")
            certifications = try fields.optional("Certifications")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["SerialNumber"] = serialNumber.wire
            fields["EnableDate"] = enableDate?.wire
            fields["Certifications"] = certifications?.wire
            return fields
        }
    }

    /// The output of `GetOpenIDConnectProvider`.
    public struct GetOpenIDConnectProviderResponse: WireStructure {
        public var url: String?
        public var clientIDList: [String]?
        public var thumbprintList: [String]?
        public var createDate: Timestamp?
        public var tags: [Tag]?

        public init(
            url: String? = nil, clientIDList: [String]? = nil, thumbprintList: [String]? = nil,
            createDate: Timestamp? = nil, tags: [Tag]? = nil
        ) {
            self.url = url
            self.clientIDList = clientIDList
            self.thumbprintList = thumbprintList
            self.createDate = createDate
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "GetOpenIDConnectProviderResponse",
            [
                .optional("Url", Shapes.openIDConnectProviderUrlType),
                .optional("ClientIDList", Shapes.clientIDListType),
                .optional("ThumbprintList", Shapes.thumbprintListType),
                .optional("CreateDate", Shapes.dateType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            url = try fields.optional("Url")
            clientIDList = try fields.optional("ClientIDList")
            thumbprintList = try fields.optional("ThumbprintList")
            createDate = try fields.optional("CreateDate")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Url"] = url?.wire
            fields["ClientIDList"] = clientIDList?.wire
            fields["ThumbprintList"] = thumbprintList?.wire
            fields["CreateDate"] = createDate?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// The output of `GetPolicy`.
    public struct GetPolicyResponse: WireStructure {
        public var policy: Policy?

        public init(policy: Policy? = nil) {
            self.policy = policy
        }

        public static let schema = StructureSchema(
            "GetPolicyResponse",
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

    /// The output of `GetPolicyVersion`.
    public struct GetPolicyVersionResponse: WireStructure {
        public var policyVersion: PolicyVersion?

        public init(policyVersion: PolicyVersion? = nil) {
            self.policyVersion = policyVersion
        }

        public static let schema = StructureSchema(
            "GetPolicyVersionResponse",
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

    /// The output of `GetRolePolicy`.
    public struct GetRolePolicyResponse: WireStructure {
        public var roleName: String
        public var policyName: String
        public var policyDocument: String

        public init(roleName: String, policyName: String, policyDocument: String) {
            self.roleName = roleName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }

        public static let schema = StructureSchema(
            "GetRolePolicyResponse",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("PolicyName", Shapes.policyNameType),
                .required("PolicyDocument", Shapes.policyDocumentType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            policyName = try fields.required("PolicyName")
            policyDocument = try fields.required("PolicyDocument")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["PolicyName"] = policyName.wire
            fields["PolicyDocument"] = policyDocument.wire
            return fields
        }
    }

    /// The output of `GetRole`.
    public struct GetRoleResponse: WireStructure {
        public var role: Role

        public init(role: Role) {
            self.role = role
        }

        public static let schema = StructureSchema(
            "GetRoleResponse",
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

    /// The output of `GetSAMLProvider`.
    public struct GetSAMLProviderResponse: WireStructure {
        public var samlProviderUUID: String?
        public var samlMetadataDocument: String?
        public var createDate: Timestamp?
        public var validUntil: Timestamp?
        public var tags: [Tag]?
        public var assertionEncryptionMode: String?
        public var privateKeyList: [SAMLPrivateKey]?

        public init(
            samlProviderUUID: String? = nil, samlMetadataDocument: String? = nil, createDate: Timestamp? = nil,
            validUntil: Timestamp? = nil, tags: [Tag]? = nil, assertionEncryptionMode: String? = nil,
            privateKeyList: [SAMLPrivateKey]? = nil
        ) {
            self.samlProviderUUID = samlProviderUUID
            self.samlMetadataDocument = samlMetadataDocument
            self.createDate = createDate
            self.validUntil = validUntil
            self.tags = tags
            self.assertionEncryptionMode = assertionEncryptionMode
            self.privateKeyList = privateKeyList
        }

        public static let schema = StructureSchema(
            "GetSAMLProviderResponse",
            [
                .optional("SAMLProviderUUID", Shapes.privateKeyIdType),
                .optional("SAMLMetadataDocument", Shapes.samlMetadataDocumentType),
                .optional("CreateDate", Shapes.dateType),
                .optional("ValidUntil", Shapes.dateType),
                .optional("Tags", Shapes.tagListType),
                .optional("AssertionEncryptionMode", Shapes.assertionEncryptionModeType),
                .optional("PrivateKeyList", Shapes.privateKeyList),
            ])

        public init(fields: WireFields) throws(WireError) {
            samlProviderUUID = try fields.optional("SAMLProviderUUID")
            samlMetadataDocument = try fields.optional("SAMLMetadataDocument")
            createDate = try fields.optional("CreateDate")
            validUntil = try fields.optional("ValidUntil")
            tags = try fields.optional("Tags")
            assertionEncryptionMode = try fields.optional("AssertionEncryptionMode")
            privateKeyList = try fields.optional("PrivateKeyList")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SAMLProviderUUID"] = samlProviderUUID?.wire
            fields["SAMLMetadataDocument"] = samlMetadataDocument?.wire
            fields["CreateDate"] = createDate?.wire
            fields["ValidUntil"] = validUntil?.wire
            fields["Tags"] = tags?.wire
            fields["AssertionEncryptionMode"] = assertionEncryptionMode?.wire
            fields["PrivateKeyList"] = privateKeyList?.wire
            return fields
        }
    }

}
