// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// `Position` of the model.
    public struct Position: WireStructure {
        public var line: Int?
        public var column: Int?

        public init(line: Int? = nil, column: Int? = nil) {
            self.line = line
            self.column = column
        }

        public static let schema = StructureSchema(
            "Position",
            [
                .optional("Line", Shapes.lineNumber),
                .optional("Column", Shapes.columnNumber),
            ])

        public init(fields: WireFields) throws(WireError) {
            line = try fields.optional("Line")
            column = try fields.optional("Column")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Line"] = line?.wire
            fields["Column"] = column?.wire
            return fields
        }
    }

    /// `ResourceSpecificResult` of the model.
    public struct ResourceSpecificResult: WireStructure {
        public var evalResourceName: String
        public var evalResourceDecision: String
        public var matchedStatements: [Statement]?
        public var missingContextValues: [String]?
        public var evalDecisionDetails: [String: String]?
        public var permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail?

        public init(
            evalResourceName: String, evalResourceDecision: String, matchedStatements: [Statement]? = nil,
            missingContextValues: [String]? = nil, evalDecisionDetails: [String: String]? = nil,
            permissionsBoundaryDecisionDetail: PermissionsBoundaryDecisionDetail? = nil
        ) {
            self.evalResourceName = evalResourceName
            self.evalResourceDecision = evalResourceDecision
            self.matchedStatements = matchedStatements
            self.missingContextValues = missingContextValues
            self.evalDecisionDetails = evalDecisionDetails
            self.permissionsBoundaryDecisionDetail = permissionsBoundaryDecisionDetail
        }

        public static let schema = StructureSchema(
            "ResourceSpecificResult",
            [
                .required("EvalResourceName", Shapes.resourceNameType),
                .required("EvalResourceDecision", Shapes.policyEvaluationDecisionType),
                .optional("MatchedStatements", Shapes.statementListType),
                .optional("MissingContextValues", Shapes.contextKeyNamesResultListType),
                .optional("EvalDecisionDetails", Shapes.evalDecisionDetailsType),
                .optional("PermissionsBoundaryDecisionDetail", .structure(PermissionsBoundaryDecisionDetail.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            evalResourceName = try fields.required("EvalResourceName")
            evalResourceDecision = try fields.required("EvalResourceDecision")
            matchedStatements = try fields.optional("MatchedStatements")
            missingContextValues = try fields.optional("MissingContextValues")
            evalDecisionDetails = try fields.optional("EvalDecisionDetails")
            permissionsBoundaryDecisionDetail = try fields.optional("PermissionsBoundaryDecisionDetail")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["EvalResourceName"] = evalResourceName.wire
            fields["EvalResourceDecision"] = evalResourceDecision.wire
            fields["MatchedStatements"] = matchedStatements?.wire
            fields["MissingContextValues"] = missingContextValues?.wire
            fields["EvalDecisionDetails"] = evalDecisionDetails?.wire
            fields["PermissionsBoundaryDecisionDetail"] = permissionsBoundaryDecisionDetail?.wire
            return fields
        }
    }

    /// `Role` of the model.
    public struct Role: WireStructure {
        public var path: String
        public var roleName: String
        public var roleId: String
        public var arn: String
        public var createDate: Timestamp
        public var assumeRolePolicyDocument: String?
        public var description: String?
        public var maxSessionDuration: Int?
        public var permissionsBoundary: AttachedPermissionsBoundary?
        public var tags: [Tag]?
        public var roleLastUsed: RoleLastUsed?

        public init(
            path: String, roleName: String, roleId: String, arn: String, createDate: Timestamp,
            assumeRolePolicyDocument: String? = nil, description: String? = nil, maxSessionDuration: Int? = nil,
            permissionsBoundary: AttachedPermissionsBoundary? = nil, tags: [Tag]? = nil,
            roleLastUsed: RoleLastUsed? = nil
        ) {
            self.path = path
            self.roleName = roleName
            self.roleId = roleId
            self.arn = arn
            self.createDate = createDate
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.description = description
            self.maxSessionDuration = maxSessionDuration
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
            self.roleLastUsed = roleLastUsed
        }

        public static let schema = StructureSchema(
            "Role",
            [
                .required("Path", Shapes.pathType),
                .required("RoleName", Shapes.roleNameType),
                .required("RoleId", Shapes.idType),
                .required("Arn", Shapes.arnType),
                .required("CreateDate", Shapes.dateType),
                .optional("AssumeRolePolicyDocument", Shapes.policyDocumentType),
                .optional("Description", Shapes.roleDescriptionType),
                .optional("MaxSessionDuration", Shapes.roleMaxSessionDurationType),
                .optional("PermissionsBoundary", .structure(AttachedPermissionsBoundary.self)),
                .optional("Tags", Shapes.tagListType),
                .optional("RoleLastUsed", .structure(RoleLastUsed.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.required("Path")
            roleName = try fields.required("RoleName")
            roleId = try fields.required("RoleId")
            arn = try fields.required("Arn")
            createDate = try fields.required("CreateDate")
            assumeRolePolicyDocument = try fields.optional("AssumeRolePolicyDocument")
            description = try fields.optional("Description")
            maxSessionDuration = try fields.optional("MaxSessionDuration")
            permissionsBoundary = try fields.optional("PermissionsBoundary")
            tags = try fields.optional("Tags")
            roleLastUsed = try fields.optional("RoleLastUsed")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path.wire
            fields["RoleName"] = roleName.wire
            fields["RoleId"] = roleId.wire
            fields["Arn"] = arn.wire
            fields["CreateDate"] = createDate.wire
            fields["AssumeRolePolicyDocument"] = assumeRolePolicyDocument?.wire
            fields["Description"] = description?.wire
            fields["MaxSessionDuration"] = maxSessionDuration?.wire
            fields["PermissionsBoundary"] = permissionsBoundary?.wire
            fields["Tags"] = tags?.wire
            fields["RoleLastUsed"] = roleLastUsed?.wire
            return fields
        }
    }

    /// `RoleDetail` of the model.
    public struct RoleDetail: WireStructure {
        public var path: String?
        public var roleName: String?
        public var roleId: String?
        public var arn: String?
        public var createDate: Timestamp?
        public var assumeRolePolicyDocument: String?
        public var instanceProfileList: [InstanceProfile]?
        public var rolePolicyList: [PolicyDetail]?
        public var attachedManagedPolicies: [AttachedPolicy]?
        public var permissionsBoundary: AttachedPermissionsBoundary?
        public var tags: [Tag]?
        public var roleLastUsed: RoleLastUsed?

        public init(
            path: String? = nil, roleName: String? = nil, roleId: String? = nil, arn: String? = nil,
            createDate: Timestamp? = nil, assumeRolePolicyDocument: String? = nil,
            instanceProfileList: [InstanceProfile]? = nil, rolePolicyList: [PolicyDetail]? = nil,
            attachedManagedPolicies: [AttachedPolicy]? = nil, permissionsBoundary: AttachedPermissionsBoundary? = nil,
            tags: [Tag]? = nil, roleLastUsed: RoleLastUsed? = nil
        ) {
            self.path = path
            self.roleName = roleName
            self.roleId = roleId
            self.arn = arn
            self.createDate = createDate
            self.assumeRolePolicyDocument = assumeRolePolicyDocument
            self.instanceProfileList = instanceProfileList
            self.rolePolicyList = rolePolicyList
            self.attachedManagedPolicies = attachedManagedPolicies
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
            self.roleLastUsed = roleLastUsed
        }

        public static let schema = StructureSchema(
            "RoleDetail",
            [
                .optional("Path", Shapes.pathType),
                .optional("RoleName", Shapes.roleNameType),
                .optional("RoleId", Shapes.idType),
                .optional("Arn", Shapes.arnType),
                .optional("CreateDate", Shapes.dateType),
                .optional("AssumeRolePolicyDocument", Shapes.policyDocumentType),
                .optional("InstanceProfileList", Shapes.instanceProfileListType),
                .optional("RolePolicyList", Shapes.policyDetailListType),
                .optional("AttachedManagedPolicies", Shapes.attachedPoliciesListType),
                .optional("PermissionsBoundary", .structure(AttachedPermissionsBoundary.self)),
                .optional("Tags", Shapes.tagListType),
                .optional("RoleLastUsed", .structure(RoleLastUsed.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.optional("Path")
            roleName = try fields.optional("RoleName")
            roleId = try fields.optional("RoleId")
            arn = try fields.optional("Arn")
            createDate = try fields.optional("CreateDate")
            assumeRolePolicyDocument = try fields.optional("AssumeRolePolicyDocument")
            instanceProfileList = try fields.optional("InstanceProfileList")
            rolePolicyList = try fields.optional("RolePolicyList")
            attachedManagedPolicies = try fields.optional("AttachedManagedPolicies")
            permissionsBoundary = try fields.optional("PermissionsBoundary")
            tags = try fields.optional("Tags")
            roleLastUsed = try fields.optional("RoleLastUsed")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path?.wire
            fields["RoleName"] = roleName?.wire
            fields["RoleId"] = roleId?.wire
            fields["Arn"] = arn?.wire
            fields["CreateDate"] = createDate?.wire
            fields["AssumeRolePolicyDocument"] = assumeRolePolicyDocument?.wire
            fields["InstanceProfileList"] = instanceProfileList?.wire
            fields["RolePolicyList"] = rolePolicyList?.wire
            fields["AttachedManagedPolicies"] = attachedManagedPolicies?.wire
            fields["PermissionsBoundary"] = permissionsBoundary?.wire
            fields["Tags"] = tags?.wire
            fields["RoleLastUsed"] = roleLastUsed?.wire
            return fields
        }
    }

}
