// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// `AccessKey` of the model.
    public struct AccessKey: WireStructure {
        public var userName: String
        public var accessKeyId: String
        public var status: String
        public var secretAccessKey: Secret
        public var createDate: Timestamp?

        public init(
            userName: String, accessKeyId: String, status: String, secretAccessKey: Secret, createDate: Timestamp? = nil
        ) {
            self.userName = userName
            self.accessKeyId = accessKeyId
            self.status = status
            self.secretAccessKey = secretAccessKey
            self.createDate = createDate
        }

        public static let schema = StructureSchema(
            "AccessKey",
            [
                .required("UserName", Shapes.userNameType),
                .required("AccessKeyId", Shapes.accessKeyIdType),
                .required("Status", Shapes.statusType),
                .required("SecretAccessKey", Shapes.accessKeySecretType, secret: true),
                .optional("CreateDate", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.required("UserName")
            accessKeyId = try fields.required("AccessKeyId")
            status = try fields.required("Status")
            secretAccessKey = try fields.required("SecretAccessKey")
            createDate = try fields.optional("CreateDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName.wire
            fields["AccessKeyId"] = accessKeyId.wire
            fields["Status"] = status.wire
            fields["SecretAccessKey"] = secretAccessKey.wire
            fields["CreateDate"] = createDate?.wire
            return fields
        }
    }

    /// `AccessKeyLastUsed` of the model.
    public struct AccessKeyLastUsed: WireStructure {
        public var lastUsedDate: Timestamp?
        public var serviceName: String
        public var region: String

        public init(lastUsedDate: Timestamp? = nil, serviceName: String, region: String) {
            self.lastUsedDate = lastUsedDate
            self.serviceName = serviceName
            self.region = region
        }

        public static let schema = StructureSchema(
            "AccessKeyLastUsed",
            [
                .optional("LastUsedDate", Shapes.dateType),
                .required("ServiceName", Shapes.stringType),
                .required("Region", Shapes.stringType),
            ])

        public init(fields: WireFields) throws(WireError) {
            lastUsedDate = try fields.optional("LastUsedDate")
            serviceName = try fields.required("ServiceName")
            region = try fields.required("Region")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["LastUsedDate"] = lastUsedDate?.wire
            fields["ServiceName"] = serviceName.wire
            fields["Region"] = region.wire
            return fields
        }
    }

    /// `AccessKeyMetadata` of the model.
    public struct AccessKeyMetadata: WireStructure {
        public var userName: String?
        public var accessKeyId: String?
        public var status: String?
        public var createDate: Timestamp?

        public init(
            userName: String? = nil, accessKeyId: String? = nil, status: String? = nil, createDate: Timestamp? = nil
        ) {
            self.userName = userName
            self.accessKeyId = accessKeyId
            self.status = status
            self.createDate = createDate
        }

        public static let schema = StructureSchema(
            "AccessKeyMetadata",
            [
                .optional("UserName", Shapes.userNameType),
                .optional("AccessKeyId", Shapes.accessKeyIdType),
                .optional("Status", Shapes.statusType),
                .optional("CreateDate", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            accessKeyId = try fields.optional("AccessKeyId")
            status = try fields.optional("Status")
            createDate = try fields.optional("CreateDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["AccessKeyId"] = accessKeyId?.wire
            fields["Status"] = status?.wire
            fields["CreateDate"] = createDate?.wire
            return fields
        }
    }

    /// `AttachedPermissionsBoundary` of the model.
    public struct AttachedPermissionsBoundary: WireStructure {
        public var permissionsBoundaryType: String?
        public var permissionsBoundaryArn: String?

        public init(permissionsBoundaryType: String? = nil, permissionsBoundaryArn: String? = nil) {
            self.permissionsBoundaryType = permissionsBoundaryType
            self.permissionsBoundaryArn = permissionsBoundaryArn
        }

        public static let schema = StructureSchema(
            "AttachedPermissionsBoundary",
            [
                .optional("PermissionsBoundaryType", Shapes.permissionsBoundaryAttachmentType),
                .optional("PermissionsBoundaryArn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            permissionsBoundaryType = try fields.optional("PermissionsBoundaryType")
            permissionsBoundaryArn = try fields.optional("PermissionsBoundaryArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PermissionsBoundaryType"] = permissionsBoundaryType?.wire
            fields["PermissionsBoundaryArn"] = permissionsBoundaryArn?.wire
            return fields
        }
    }

    /// `AttachedPolicy` of the model.
    public struct AttachedPolicy: WireStructure {
        public var policyName: String?
        public var policyArn: String?

        public init(policyName: String? = nil, policyArn: String? = nil) {
            self.policyName = policyName
            self.policyArn = policyArn
        }

        public static let schema = StructureSchema(
            "AttachedPolicy",
            [
                .optional("PolicyName", Shapes.policyNameType),
                .optional("PolicyArn", Shapes.arnType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyName = try fields.optional("PolicyName")
            policyArn = try fields.optional("PolicyArn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyName"] = policyName?.wire
            fields["PolicyArn"] = policyArn?.wire
            return fields
        }
    }

    /// `ContextEntry` of the model.
    public struct ContextEntry: WireStructure {
        public var contextKeyName: String?
        public var contextKeyValues: [String]?
        public var contextKeyType: String?

        public init(contextKeyName: String? = nil, contextKeyValues: [String]? = nil, contextKeyType: String? = nil) {
            self.contextKeyName = contextKeyName
            self.contextKeyValues = contextKeyValues
            self.contextKeyType = contextKeyType
        }

        public static let schema = StructureSchema(
            "ContextEntry",
            [
                .optional("ContextKeyName", Shapes.contextKeyNameType),
                .optional("ContextKeyValues", Shapes.contextKeyValueListType),
                .optional("ContextKeyType", Shapes.contextKeyTypeEnum),
            ])

        public init(fields: WireFields) throws(WireError) {
            contextKeyName = try fields.optional("ContextKeyName")
            contextKeyValues = try fields.optional("ContextKeyValues")
            contextKeyType = try fields.optional("ContextKeyType")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ContextKeyName"] = contextKeyName?.wire
            fields["ContextKeyValues"] = contextKeyValues?.wire
            fields["ContextKeyType"] = contextKeyType?.wire
            return fields
        }
    }

    /// `EvaluationResult` of the model.
    public struct EvaluationResult: WireStructure {
        public var evalActionName: String
        public var evalResourceName: String?
        public var evalDecision: String
        public var matchedStatements: [Statement]?
        public var missingContextValues: [String]?
        public var organizationsDecisionDetail: OrganizationsDecisionDetail?
        public var permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail?
        public var evalDecisionDetails: [String: String]?
        public var resourceSpecificResults: [ResourceSpecificResult]?

        public init(
            evalActionName: String, evalResourceName: String? = nil, evalDecision: String,
            matchedStatements: [Statement]? = nil, missingContextValues: [String]? = nil,
            organizationsDecisionDetail: OrganizationsDecisionDetail? = nil,
            permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail? = nil,
            evalDecisionDetails: [String: String]? = nil, resourceSpecificResults: [ResourceSpecificResult]? = nil
        ) {
            self.evalActionName = evalActionName
            self.evalResourceName = evalResourceName
            self.evalDecision = evalDecision
            self.matchedStatements = matchedStatements
            self.missingContextValues = missingContextValues
            self.organizationsDecisionDetail = organizationsDecisionDetail
            self.permissionsBoundaryDecisionDetail = permissionsBoundaryDecisionDetail
            self.evalDecisionDetails = evalDecisionDetails
            self.resourceSpecificResults = resourceSpecificResults
        }

        public static let schema = StructureSchema(
            "EvaluationResult",
            [
                .required("EvalActionName", Shapes.actionNameType),
                .optional("EvalResourceName", Shapes.resourceNameType),
                .required("EvalDecision", Shapes.policyEvaluationDecisionType),
                .optional("MatchedStatements", Shapes.statementListType),
                .optional("MissingContextValues", Shapes.contextKeyNamesResultListType),
                .optional("OrganizationsDecisionDetail", .structure(OrganizationsDecisionDetail.self)),
                .optional("PermissionsBoundaryDecisionDetail", .structure(PermissionsBoundaryDecisionDetail.self)),
                .optional("EvalDecisionDetails", Shapes.evalDecisionDetailsType),
                .optional("ResourceSpecificResults", Shapes.resourceSpecificResultListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            evalActionName = try fields.required("EvalActionName")
            evalResourceName = try fields.optional("EvalResourceName")
            evalDecision = try fields.required("EvalDecision")
            matchedStatements = try fields.optional("MatchedStatements")
            missingContextValues = try fields.optional("MissingContextValues")
            organizationsDecisionDetail = try fields.optional("OrganizationsDecisionDetail")
            permissionsBoundaryDecisionDetail = try fields.optional("PermissionsBoundaryDecisionDetail")
            evalDecisionDetails = try fields.optional("EvalDecisionDetails")
            resourceSpecificResults = try fields.optional("ResourceSpecificResults")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["EvalActionName"] = evalActionName.wire
            fields["EvalResourceName"] = evalResourceName?.wire
            fields["EvalDecision"] = evalDecision.wire
            fields["MatchedStatements"] = matchedStatements?.wire
            fields["MissingContextValues"] = missingContextValues?.wire
            fields["OrganizationsDecisionDetail"] = organizationsDecisionDetail?.wire
            fields["PermissionsBoundaryDecisionDetail"] = permissionsBoundaryDecisionDetail?.wire
            fields["EvalDecisionDetails"] = evalDecisionDetails?.wire
            fields["ResourceSpecificResults"] = resourceSpecificResults?.wire
            return fields
        }
    }

}
