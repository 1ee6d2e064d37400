// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// `ErrorDetails` of the model.
    public struct ErrorDetails: WireStructure {
        public var message: String
        public var code: String

        public init(message: String, code: String) {
            self.message = message
            self.code = code
        }

        public static let schema = StructureSchema(
            "ErrorDetails",
            [
                .required("Message", Shapes.stringType),
                .required("Code", Shapes.stringType),
            ])

        public init(fields: WireFields) throws(WireError) {
            message = try fields.required("Message")
            code = try fields.required("Code")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Message"] = message.wire
            fields["Code"] = code.wire
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

    /// `Group` of the model.
    public struct Group: WireStructure {
        public var path: String
        public var groupName: String
        public var groupId: String
        public var arn: String
        public var createDate: Timestamp

        public init(path: String, groupName: String, groupId: String, arn: String, createDate: Timestamp) {
            self.path = path
            self.groupName = groupName
            self.groupId = groupId
            self.arn = arn
            self.createDate = createDate
        }

        public static let schema = StructureSchema(
            "Group",
            [
                .required("Path", Shapes.pathType),
                .required("GroupName", Shapes.groupNameType),
                .required("GroupId", Shapes.idType),
                .required("Arn", Shapes.arnType),
                .required("CreateDate", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.required("Path")
            groupName = try fields.required("GroupName")
            groupId = try fields.required("GroupId")
            arn = try fields.required("Arn")
            createDate = try fields.required("CreateDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path.wire
            fields["GroupName"] = groupName.wire
            fields["GroupId"] = groupId.wire
            fields["Arn"] = arn.wire
            fields["CreateDate"] = createDate.wire
            return fields
        }
    }

    /// `GroupDetail` of the model.
    public struct GroupDetail: WireStructure {
        public var path: String?
        public var groupName: String?
        public var groupId: String?
        public var arn: String?
        public var createDate: Timestamp?
        public var groupPolicyList: [PolicyDetail]?
        public var attachedManagedPolicies: [AttachedPolicy]?

        public init(
            path: String? = nil, groupName: String? = nil, groupId: String? = nil, arn: String? = nil,
            createDate: Timestamp? = nil, groupPolicyList: [PolicyDetail]? = nil,
            attachedManagedPolicies: [AttachedPolicy]? = nil
        ) {
            self.path = path
            self.groupName = groupName
            self.groupId = groupId
            self.arn = arn
            self.createDate = createDate
            self.groupPolicyList = groupPolicyList
            self.attachedManagedPolicies = attachedManagedPolicies
        }

        public static let schema = StructureSchema(
            "GroupDetail",
            [
                .optional("Path", Shapes.pathType),
                .optional("GroupName", Shapes.groupNameType),
                .optional("GroupId", Shapes.idType),
                .optional("Arn", Shapes.arnType),
                .optional("CreateDate", Shapes.dateType),
                .optional("GroupPolicyList", Shapes.policyDetailListType),
                .optional("AttachedManagedPolicies", Shapes.attachedPoliciesListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.optional("Path")
            groupName = try fields.optional("GroupName")
            groupId = try fields.optional("GroupId")
            arn = try fields.optional("Arn")
            createDate = try fields.optional("CreateDate")
            groupPolicyList = try fields.optional("GroupPolicyList")
            attachedManagedPolicies = try fields.optional("AttachedManagedPolicies")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path?.wire
            fields["GroupName"] = groupName?.wire
            fields["GroupId"] = groupId?.wire
            fields["Arn"] = arn?.wire
            fields["CreateDate"] = createDate?.wire
            fields["GroupPolicyList"] = groupPolicyList?.wire
            fields["AttachedManagedPolicies"] = attachedManagedPolicies?.wire
            return fields
        }
    }

    /// `InstanceProfile` of the model.
    public struct InstanceProfile: WireStructure {
        public var path: String
        public var instanceProfileName: String
        public var instanceProfileId: String
        public var arn: String
        public var createDate: Timestamp
        public var roles: [Role]
        public var tags: [Tag]?

        public init(
            path: String, instanceProfileName: String, instanceProfileId: String, arn: String, createDate: Timestamp,
            roles: [Role], tags: [Tag]? = nil
        ) {
            self.path = path
            self.instanceProfileName = instanceProfileName
            self.instanceProfileId = instanceProfileId
            self.arn = arn
            self.createDate = createDate
            self.roles = roles
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "InstanceProfile",
            [
                .required("Path", Shapes.pathType),
                .required("InstanceProfileName", Shapes.instanceProfileNameType),
                .required("InstanceProfileId", Shapes.idType),
                .required("Arn", Shapes.arnType),
                .required("CreateDate", Shapes.dateType),
                .required("Roles", Shapes.roleListType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.required("Path")
            instanceProfileName = try fields.required("InstanceProfileName")
            instanceProfileId = try fields.required("InstanceProfileId")
            arn = try fields.required("Arn")
            createDate = try fields.required("CreateDate")
            roles = try fields.required("Roles")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path.wire
            fields["InstanceProfileName"] = instanceProfileName.wire
            fields["InstanceProfileId"] = instanceProfileId.wire
            fields["Arn"] = arn.wire
            fields["CreateDate"] = createDate.wire
            fields["Roles"] = roles.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

}
