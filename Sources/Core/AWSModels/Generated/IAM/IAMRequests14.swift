// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols

extension IAM {
    /// The input of `TagUser`.
    public struct TagUserRequest: WireStructure {
        public var userName: String
        public var tags: [Tag]

        public init(userName: String, tags: [Tag]) {
            self.userName = userName
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "TagUserRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .required("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            tags = try fields.required("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["Tags"] = tags.wire
            return fields
        }
    }

    /// The input of `UntagInstanceProfile`.
    public struct UntagInstanceProfileRequest: WireStructure {
        public var instanceProfileName: String
        public var tagKeys: [String]

        public init(instanceProfileName: String, tagKeys: [String]) {
            self.instanceProfileName = instanceProfileName
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagInstanceProfileRequest",
            [
                .required("InstanceProfileName", Shapes.instanceProfileNameType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            instanceProfileName = try fields.required("InstanceProfileName")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["InstanceProfileName"] = instanceProfileName.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UntagMFADevice`.
    public struct UntagMFADeviceRequest: WireStructure {
        public var serialNumber: String
        public var tagKeys: [String]

        public init(serialNumber: String, tagKeys: [String]) {
            self.serialNumber = serialNumber
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagMFADeviceRequest",
            [
                .required("SerialNumber", Shapes.serialNumberType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serialNumber = try fields.required("SerialNumber")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SerialNumber"] = serialNumber.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UntagOpenIDConnectProvider`.
    public struct UntagOpenIDConnectProviderRequest: WireStructure {
        public var openIDConnectProviderArn: String
        public var tagKeys: [String]

        public init(openIDConnectProviderArn: String, tagKeys: [String]) {
            self.openIDConnectProviderArn = openIDConnectProviderArn
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagOpenIDConnectProviderRequest",
            [
                .required("OpenIDConnectProviderArn", Shapes.arnType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            openIDConnectProviderArn = try fields.required("OpenIDConnectProviderArn")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["OpenIDConnectProviderArn"] = openIDConnectProviderArn.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UntagPolicy`.
    public struct UntagPolicyRequest: WireStructure {
        public var policyArn: String
        public var tagKeys: [String]

        public init(policyArn: String, tagKeys: [String]) {
            self.policyArn = policyArn
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagPolicyRequest",
            [
                .required("PolicyArn", Shapes.arnType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyArn = try fields.required("PolicyArn")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyArn"] = policyArn.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UntagRole`.
    public struct UntagRoleRequest: WireStructure {
        public var roleName: String
        public var tagKeys: [String]

        public init(roleName: String, tagKeys: [String]) {
            self.roleName = roleName
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagRoleRequest",
            [
                .required("RoleName", Shapes.roleNameType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.required("RoleName")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UntagSAMLProvider`.
    public struct UntagSAMLProviderRequest: WireStructure {
        public var samlProviderArn: String
        public var tagKeys: [String]

        public init(samlProviderArn: String, tagKeys: [String]) {
            self.samlProviderArn = samlProviderArn
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagSAMLProviderRequest",
            [
                .required("SAMLProviderArn", Shapes.arnType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            samlProviderArn = try fields.required("SAMLProviderArn")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SAMLProviderArn"] = samlProviderArn.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UntagServerCertificate`.
    public struct UntagServerCertificateRequest: WireStructure {
        public var serverCertificateName: String
        public var tagKeys: [String]

        public init(serverCertificateName: String, tagKeys: [String]) {
            self.serverCertificateName = serverCertificateName
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagServerCertificateRequest",
            [
                .required("ServerCertificateName", Shapes.serverCertificateNameType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serverCertificateName = try fields.required("ServerCertificateName")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServerCertificateName"] = serverCertificateName.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UntagUser`.
    public struct UntagUserRequest: WireStructure {
        public var userName: String
        public var tagKeys: [String]

        public init(userName: String, tagKeys: [String]) {
            self.userName = userName
            self.tagKeys = tagKeys
        }

        public static let schema = StructureSchema(
            "UntagUserRequest",
            [
                .required("UserName", Shapes.existingUserNameType),
                .required("TagKeys", Shapes.tagKeyListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            tagKeys = try fields.required("TagKeys")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["TagKeys"] = tagKeys.wire
            return fields
        }
    }

    /// The input of `UpdateAccessKey`.
    public struct UpdateAccessKeyRequest: WireStructure {
        public var userName: String?
        public var accessKeyId: String
        public var status: String

        public init(userName: String? = nil, accessKeyId: String, status: String) {
            self.userName = userName
            self.accessKeyId = accessKeyId
            self.status = status
        }

        public static let schema = StructureSchema(
            "UpdateAccessKeyRequest",
            [
                .optional("UserName", Shapes.existingUserNameType),
                .required("AccessKeyId", Shapes.accessKeyIdType),
                .required("Status", Shapes.statusType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            accessKeyId = try fields.required("AccessKeyId")
            status = try fields.required("Status")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["AccessKeyId"] = accessKeyId.wire
            fields["Status"] = status.wire
            return fields
        }
    }

    /// The input of `UpdateAccountPasswordPolicy`.
    public struct UpdateAccountPasswordPolicyRequest: WireStructure {
        public var minimumPasswordLength: Int?
        public var requireSymbols: Bool?
        public var requireNumbers: Bool?
        public var requireUppercaseCharacters: Bool?
        public var requireLowercaseCharacters: Bool?
        public var allowUsersToChangePassword: Bool?
        public var maxPasswordAge: Int?
        public var passwordReusePrevention: Int?
        public var hardExpiry: Bool?

        public init(
            minimumPasswordLength: Int? = nil, requireSymbols: Bool? = nil, requireNumbers: Bool? = nil,
            requireUppercaseCharacters: Bool? = nil, requireLowercaseCharacters: Bool? = nil,
            allowUsersToChangePassword: Bool? = nil, maxPasswordAge: Int? = nil, passwordReusePrevention: Int? = nil,
            hardExpiry: Bool? = nil
        ) {
            self.minimumPasswordLength = minimumPasswordLength
            self.requireSymbols = requireSymbols
            self.requireNumbers = requireNumbers
            self.requireUppercaseCharacters = requireUppercaseCharacters
            self.requireLowercaseCharacters = requireLowercaseCharacters
            self.allowUsersToChangePassword = allowUsersToChangePassword
            self.maxPasswordAge = maxPasswordAge
            self.passwordReusePrevention = passwordReusePrevention
            self.hardExpiry = hardExpiry
        }

        public static let schema = StructureSchema(
            "UpdateAccountPasswordPolicyRequest",
            [
                .optional("MinimumPasswordLength", Shapes.minimumPasswordLengthType),
                .optional("RequireSymbols", Shapes.booleanType),
                .optional("RequireNumbers", Shapes.booleanType),
                .optional("RequireUppercaseCharacters", Shapes.booleanType),
                .optional("RequireLowercaseCharacters", Shapes.booleanType),
                .optional("AllowUsersToChangePassword", Shapes.booleanType),
                .optional("MaxPasswordAge", Shapes.maxPasswordAgeType),
                .optional("PasswordReusePrevention", Shapes.passwordReusePreventionType),
                .optional("HardExpiry", Shapes.booleanObjectType),
            ])

        public init(fields: WireFields) throws(WireError) {
            minimumPasswordLength = try fields.optional("MinimumPasswordLength")
            requireSymbols = try fields.optional("RequireSymbols")
            requireNumbers = try fields.optional("RequireNumbers")
            requireUppercaseCharacters = try fields.optional("RequireUppercaseCharacters")
            requireLowercaseCharacters = try fields.optional("RequireLowercaseCharacters")
            allowUsersToChangePassword = try fields.optional("AllowUsersToChangePassword")
            maxPasswordAge = try fields.optional("MaxPasswordAge")
            passwordReusePrevention = try fields.optional("PasswordReusePrevention")
            hardExpiry = try fields.optional("HardExpiry")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["MinimumPasswordLength"] = minimumPasswordLength?.wire
            fields["RequireSymbols"] = requireSymbols?.wire
            fields["RequireNumbers"] = requireNumbers?.wire
            fields["RequireUppercaseCharacters"] = requireUppercaseCharacters?.wire
            fields["RequireLowercaseCharacters"] = requireLowercaseCharacters?.wire
            fields["AllowUsersToChangePassword"] = allowUsersToChangePassword?.wire
            fields["MaxPasswordAge"] = maxPasswordAge?.wire
            fields["PasswordReusePrevention"] = passwordReusePrevention?.wire
            fields["HardExpiry"] = hardExpiry?.wire
            return fields
        }
    }

}
