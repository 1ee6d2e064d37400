// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// The output of `GenerateCredentialReport`.
    public struct GenerateCredentialReportResponse: WireStructure {
        public var state: String?
        public var description: String?

        public init(state: String? = nil, description: String? = nil) {
            self.state = state
            self.description = description
        }

        public static let schema = StructureSchema(
            "GenerateCredentialReportResponse",
            [
                .optional("State", Shapes.reportStateType),
                .optional("Description", Shapes.reportStateDescriptionType),
            ])

        public init(fields: WireFields) throws(WireError) {
            state = try fields.optional("State")
            description = try fields.optional("Description")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["State"] = state?.wire
            fields["Description"] = description?.wire
            return fields
        }
    }

    /// The output of `GenerateServiceLastAccessedDetails`.
    public struct GenerateServiceLastAccessedDetailsResponse: WireStructure {
        public var jobId: String?

        public init(jobId: String? = nil) {
            self.jobId = jobId
        }

        public static let schema = StructureSchema(
            "GenerateServiceLastAccessedDetailsResponse",
            [
                .optional("JobId", Shapes.jobIDType)
            ])

        public init(fields: WireFields) throws(WireError) {
            jobId = try fields.optional("JobId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["JobId"] = jobId?.wire
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

    /// The output of `GetAccountAuthorizationDetails`.
    public struct GetAccountAuthorizationDetailsResponse: WireStructure {
        public var userDetailList: [UserDetail]?
        public var groupDetailList: [GroupDetail]?
        public var roleDetailList: [RoleDetail]?
        public var policies: [ManagedPolicyDetail]?
        public var isTruncated: Bool?
        public var marker: String?

        public init(
            userDetailList: [UserDetail]? = nil, groupDetailList: [GroupDetail]? = nil,
            roleDetailList: [RoleDetail]? = nil, policies: [ManagedPolicyDetail]? = nil, isTruncated: Bool? = nil,
            marker: String? = nil
        ) {
            self.userDetailList = userDetailList
            self.groupDetailList = groupDetailList
            self.roleDetailList = roleDetailList
            self.policies = policies
            self.isTruncated = isTruncated
            self.marker = marker
        }

        public static let schema = StructureSchema(
            "GetAccountAuthorizationDetailsResponse",
            [
                .optional("UserDetailList", Shapes.userDetailListType),
                .optional("GroupDetailList", Shapes.groupDetailListType),
                .optional("RoleDetailList", Shapes.roleDetailListType),
                .optional("Policies", Shapes.managedPolicyDetailListType),
                .optional("IsTruncated", Shapes.booleanType),
                .optional("Marker", Shapes.responseMarkerType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userDetailList = try fields.optional("UserDetailList")
            groupDetailList = try fields.optional("GroupDetailList")
            roleDetailList = try fields.optional("RoleDetailList")
            policies = try fields.optional("Policies")
            isTruncated = try fields.optional("IsTruncated")
            marker = try fields.optional("Marker")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserDetailList"] = userDetailList?.wire
            fields["GroupDetailList"] = groupDetailList?.wire
            fields["RoleDetailList"] = roleDetailList?.wire
            fields["Policies"] = policies?.wire
            fields["IsTruncated"] = isTruncated?.wire
            fields["Marker"] = marker?.wire
            return fields
        }
    }

    /// The output of `GetAccountPasswordPolicy`.
    public struct GetAccountPasswordPolicyResponse: WireStructure {
        public var passwordPolicy: PasswordPolicy

        public init(passwordPolicy: PasswordPolicy) {
            self.passwordPolicy = passwordPolicy
        }

        public static let schema = StructureSchema(
            "GetAccountPasswordPolicyResponse",
            [
                .required("PasswordPolicy", .structure(PasswordPolicy.self))
            ])

        public init(fields: WireFields) throws(WireError) {
            passwordPolicy = try fields.required("PasswordPolicy")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PasswordPolicy"] = passwordPolicy.wire
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

    /// The output of `GetCredentialReport`.
    public struct GetCredentialReportResponse: WireStructure {
        public var content: Blob?
        public var reportFormat: String?
        public var generatedTime: Timestamp?

        public init(content: Blob? = nil, reportFormat: String? = nil, generatedTime: Timestamp? = nil) {
            self.content = content
            self.reportFormat = reportFormat
            self.generatedTime = generatedTime
        }

        public static let schema = StructureSchema(
            "GetCredentialReportResponse",
            [
                .optional("Content", Shapes.reportContentType),
                .optional("ReportFormat", Shapes.reportFormatType),
                .optional("GeneratedTime", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            content = try fields.optional("Content")
            reportFormat = try fields.optional("ReportFormat")
            generatedTime = try fields.optional("GeneratedTime")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Content"] = content?.wire
            fields["ReportFormat"] = reportFormat?.wire
            fields["GeneratedTime"] = generatedTime?.wire
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
