// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// `ListPoliciesGrantingServiceAccessEntry` of the model.
    public struct ListPoliciesGrantingServiceAccessEntry: WireStructure {
        public var serviceNamespace: String?
        public var policies: [PolicyGrantingServiceAccess]?

        public init(serviceNamespace: String? = nil, policies: [PolicyGrantingServiceAccess]? = nil) {
            self.serviceNamespace = serviceNamespace
            self.policies = policies
        }

        public static let schema = StructureSchema(
            "ListPoliciesGrantingServiceAccessEntry",
            [
                .optional("ServiceNamespace", Shapes.serviceNamespaceType),
                .optional("Policies", Shapes.policyGrantingServiceAccessListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serviceNamespace = try fields.optional("ServiceNamespace")
            policies = try fields.optional("Policies")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ServiceNamespace"] = serviceNamespace?.wire
            fields["Policies"] = policies?.wire
            return fields
        }
    }

    /// `LoginProfile` of the model.
    public struct LoginProfile: WireStructure {
        public var userName: String
        public var createDate: Timestamp
        public var passwordResetRequired: Bool?

        public init(userName: String, createDate: Timestamp, passwordResetRequired: Bool? = nil) {
            self.userName = userName
            self.createDate = createDate
            self.passwordResetRequired = passwordResetRequired
        }

        public static let schema = StructureSchema(
            "LoginProfile",
            [
                .required("UserName", Shapes.userNameType),
                .required("CreateDate", Shapes.dateType),
                .optional("PasswordResetRequired", Shapes.booleanType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            createDate = try fields.required("CreateDate")
            passwordResetRequired = try fields.optional("PasswordResetRequired")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["CreateDate"] = createDate.wire
            fields["PasswordResetRequired"] = passwordResetRequired?.wire
            return fields
        }
    }

    /// `MFADevice` of the model.
    public struct MFADevice: WireStructure {
        public var userName: String
        public var serialNumber: String
        public var enableDate: Timestamp

        public init(userName: String, serialNumber: String, enableDate: Timestamp) {
            self.userName = userName
            self.serialNumber = serialNumber
            self.enableDate = enableDate
        }

        public static let schema = StructureSchema(
            "MFADevice",
            [
                .required("UserName", Shapes.userNameType),
                .required("SerialNumber", Shapes.serialNumberType),
                .required("EnableDate", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            serialNumber = try fields.required("SerialNumber")
            enableDate = try fields.required("EnableDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["SerialNumber"] = serialNumber.wire
            fields["EnableDate"] = enableDate.wire
            return fields
        }
    }

    /// `ManagedPolicyDetail` of the model.
    public struct ManagedPolicyDetail: WireStructure {
        public var policyName: String?
        public var policyId: String?
        public var arn: String?
        public var path: String?
        public var defaultVersionId: String?
        public var attachmentCount: Int?
        public var permissionsBoundaryUsageCount: Int?
        public var isAttachable: Bool?
        public var description: String?
        public var createDate: Timestamp?
        public var updateDate: Timestamp?
        public var policyVersionList: [PolicyVersion]?

        public init(
            policyName: String? = nil, policyId: String? = nil, arn: String? = nil, path: String? = nil,
            defaultVersionId: String? = nil, attachmentCount: Int? = nil, permissionsBoundaryUsageCount: Int? = nil,
            isAttachable: Bool? = nil, description: String? = nil, createDate: Timestamp? = nil,
            updateDate: Timestamp? = nil, policyVersionList: [PolicyVersion]? = nil
        ) {
            self.policyName = policyName
            self.policyId = policyId
            self.arn = arn
            self.path = path
            self.defaultVersionId = defaultVersionId
            self.attachmentCount = attachmentCount
            self.permissionsBoundaryUsageCount = permissionsBoundaryUsageCount
            self.isAttachable = isAttachable
            self.description = description
            self.createDate = createDate
            self.updateDate = updateDate
            self.policyVersionList = policyVersionList
        }

        public static let schema = StructureSchema(
            "ManagedPolicyDetail",
            [
                .optional("PolicyName", Shapes.policyNameType),
                .optional("PolicyId", Shapes.idType),
                .optional("Arn", Shapes.arnType),
                .optional("Path", Shapes.policyPathType),
                .optional("DefaultVersionId", Shapes.policyVersionIdType),
                .optional("AttachmentCount", Shapes.attachmentCountType),
                .optional("PermissionsBoundaryUsageCount", Shapes.attachmentCountType),
                .optional("IsAttachable", Shapes.booleanType),
                .optional("Description", Shapes.policyDescriptionType),
                .optional("CreateDate", Shapes.dateType),
                .optional("UpdateDate", Shapes.dateType),
                .optional("PolicyVersionList", Shapes.policyDocumentVersionListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyName = try fields.optional("PolicyName")
            policyId = try fields.optional("PolicyId")
            arn = try fields.optional("Arn")
            path = try fields.optional("Path")
            defaultVersionId = try fields.optional("DefaultVersionId")
            attachmentCount = try fields.optional("AttachmentCount")
            permissionsBoundaryUsageCount = try fields.optional("PermissionsBoundaryUsageCount")
            isAttachable = try fields.optional("IsAttachable")
            description = try fields.optional("Description")
            createDate = try fields.optional("CreateDate")
            updateDate = try fields.optional("UpdateDate")
            policyVersionList = try fields.optional("PolicyVersionList")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyName"] = policyName?.wire
            fields["PolicyId"] = policyId?.wire
            fields["Arn"] = arn?.wire
            fields["Path"] = path?.wire
            fields["DefaultVersionId"] = defaultVersionId?.wire
            fields["AttachmentCount"] = attachmentCount?.wire
            fields["PermissionsBoundaryUsageCount"] = permissionsBoundaryUsageCount?.wire
            fields["IsAttachable"] = isAttachable?.wire
            fields["Description"] = description?.wire
            fields["CreateDate"] = createDate?.wire
            fields["UpdateDate"] = updateDate?.wire
            fields["PolicyVersionList"] = policyVersionList?.wire
            return fields
        }
    }

    /// `OpenIDConnectProviderListEntry` of the model.
    public struct OpenIDConnectProviderListEntry: WireStructure {
        public var arn: String?

        public init(arn: String? = nil) {
            self.arn = arn
        }

        public static let schema = StructureSchema(
            "OpenIDConnectProviderListEntry",
            [
                .optional("Arn", Shapes.arnType)
            ])

        public init(fields: WireFields) throws(WireError) {
            arn = try fields.optional("Arn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Arn"] = arn?.wire
            return fields
        }
    }

    /// `OrganizationsDecisionDetail` of the model.
    public struct OrganizationsDecisionDetail: WireStructure {
        public var allowedByOrganizations: Bool?

        public init(allowedByOrganizations: Bool? = nil) {
            self.allowedByOrganizations = allowedByOrganizations
        }

        public static let schema = StructureSchema(
            "OrganizationsDecisionDetail",
            [
                .optional("AllowedByOrganizations", Shapes.booleanType)
            ])

        public init(fields: WireFields) throws(WireError) {
            allowedByOrganizations = try fields.optional("AllowedByOrganizations")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AllowedByOrganizations"] = allowedByOrganizations?.wire
            return fields
        }
    }

    /// `PasswordPolicy` of the model.
    public struct PasswordPolicy: WireStructure {
        public var minimumPasswordLength: Int?
        public var requireSymbols: Bool?
        public var requireNumbers: Bool?
        public var requireUppercaseCharacters: Bool?
        public var requireLowercaseCharacters: Bool?
        public var allowUsersToChangePassword: Bool?
        public var expirePasswords: Bool?
        public var maxPasswordAge: Int?
        public var passwordReusePrevention: Int?
        public var hardExpiry: Bool?

        public init(
            minimumPasswordLength: Int? = nil, requireSymbols: Bool? = nil, requireNumbers: Bool? = nil,
            requireUppercaseCharacters: Bool? = nil, requireLowercaseCharacters: Bool? = nil,
            allowUsersToChangePassword: Bool? = nil, expirePasswords: Bool? = nil, maxPasswordAge: Int? = nil,
            passwordReusePrevention: Int? = nil, hardExpiry: Bool? = nil
        ) {
            self.minimumPasswordLength = minimumPasswordLength
            self.requireSymbols = requireSymbols
            self.requireNumbers = requireNumbers
            self.requireUppercaseCharacters = requireUppercaseCharacters
            self.requireLowercaseCharacters = requireLowercaseCharacters
            self.allowUsersToChangePassword = allowUsersToChangePassword
            self.expirePasswords = expirePasswords
            self.maxPasswordAge = maxPasswordAge
            self.passwordReusePrevention = passwordReusePrevention
            self.hardExpiry = hardExpiry
        }

        public static let schema = StructureSchema(
            "PasswordPolicy",
            [
                .optional("MinimumPasswordLength", Shapes.minimumPasswordLengthType),
                .optional("RequireSymbols", Shapes.booleanType),
                .optional("RequireNumbers", Shapes.booleanType),
                .optional("RequireUppercaseCharacters", Shapes.booleanType),
                .optional("RequireLowercaseCharacters", Shapes.booleanType),
                .optional("AllowUsersToChangePassword", Shapes.booleanType),
                .optional("ExpirePasswords", Shapes.booleanType),
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
            expirePasswords = try fields.optional("ExpirePasswords")
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
            fields["ExpirePasswords"] = expirePasswords?.wire
            fields["MaxPasswordAge"] = maxPasswordAge?.wire
            fields["PasswordReusePrevention"] = passwordReusePrevention?.wire
            fields["HardExpiry"] = hardExpiry?.wire
            return fields
        }
    }

}
