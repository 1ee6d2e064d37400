// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
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

    /// The output of `GetUserPolicy`.
    public struct GetUserPolicyResponse: WireStructure {
        public var userName: String
        public var policyName: String
        public var policyDocument: String

        public init(userName: String, policyName: String, policyDocument: String) {
            self.userName = userName
            self.policyName = policyName
            self.policyDocument = policyDocument
        }

        public static let schema = StructureSchema(
            "GetUserPolicyResponse",
            [
                .required("UserName", Shapes.existingUserNameType),
                .required("PolicyName", Shapes.policyNameType),
                .required("PolicyDocument", Shapes.policyDocumentType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            policyName = try fields.required("PolicyName")
            policyDocument = try fields.required("PolicyDocument")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["PolicyName"] = policyName.wire
            fields["PolicyDocument"] = policyDocument.wire
            return fields
        }
    }

    /// The output of `GetUser`.
    public struct GetUserResponse: WireStructure {
        public var user: User

        public init(user: User) {
            self.user = user
        }

        public static let schema = StructureSchema(
            "GetUserResponse",
            [
                .required("User", .structure(User.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            user = try fields.required("User")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["User"] = user.wire
            return fields
        }
    }

    /// The output of `ListAccessKeys`.
    public struct ListAccessKeysResponse: WireStructure {
        public var accessKeyMetadata: [AccessKeyMetadata]
        public var isTruncated: Bool?
        public var marker: String?

        public init(accessKeyMetadata: [AccessKeyMetadata], isTruncated: Bool? = nil, marker: String? = nil) {
            self.accessKeyMetadata = accessKeyMetadata
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListAccessKeysResponse",
            [
                .required("AccessKeyMetadata", Shapes.accessKeyMetadataListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            accessKeyMetadata = try fields.required("AccessKeyMetadata")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccessKeyMetadata"] = accessKeyMetadata.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListAccountAliases`.
    public struct ListAccountAliasesResponse: WireStructure {
        public var accountAliases: [String]
        public var isTruncated: Bool?
        public var marker: String?

        public init(accountAliases: [String], isTruncated: Bool? = nil, marker: String? = nil) {
            self.accountAliases = accountAliases
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListAccountAliasesResponse",
            [
                .required("AccountAliases", Shapes.accountAliasListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountAliases = try fields.required("AccountAliases")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountAliases"] = accountAliases.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `ListAttachedGroupPolicies`.
    public struct ListAttachedGroupPoliciesResponse: WireStructure {
        public var attachedPolicies: [AttachedPolicy]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(attachedPolicies: [AttachedPolicy]? = nil, isTruncated: Bool? = nil, marker: String? = nil) {
            self.attachedPolicies = attachedPolicies
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "ListAttachedGroupPoliciesResponse",
            [
                .optional("AttachedPolicies", Shapes.attachedPoliciesListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            attachedPolicies = try fields.optional("AttachedPolicies")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AttachedPolicies"] = attachedPolicies?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

}
