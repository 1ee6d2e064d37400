// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// `PermissionsBoundaryDecisionDetail` of the model.
    public struct PermissionsBoundaryDecisionDetail: WireStructure {
        public var allowedByPermissionsBoundary: Bool?

        public init(allowedByPermissionsBoundary: Bool? = nil) {
            self.allowedByPermissionsBoundary = allowedByPermissionsBoundary
        }

        public static let schema = StructureSchema(
            "PermissionsBoundaryDecisionDetail",
            [
                .optional("AllowedByPermissionsBoundary", Shapes.booleanType)
            ])

        public init(fields: WireFields) throws(WireError) {
            allowedByPermissionsBoundary = try fields.optional("AllowedByPermissionsBoundary")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AllowedByPermissionsBoundary"] = allowedByPermissionsBoundary?.wire
            return fields
        }
    }

    /// `Policy` of the model.
    public struct Policy: WireStructure {
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
        public var tags: [Tag]?

        public init(
            policyName: String? = nil, policyId: String? = nil, arn: String? = nil, path: String? = nil,
            defaultVersionId: String? = nil, attachmentCount: Int? = nil, permissionsBoundaryUsageCount: Int? = nil,
            isAttachable: Bool? = nil, description: String? = nil, createDate: Timestamp? = nil,
            updateDate: Timestamp? = nil, tags: [Tag]? = nil
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
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "Policy",
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
                .optional("Tags", Shapes.tagListType),
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
            tags = try fields.optional("Tags")
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
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// `PolicyDetail` of the model.
    public struct PolicyDetail: WireStructure {
        public var policyName: String?
        public var policyDocument: String?

        public init(policyName: String? = nil, policyDocument: String? = nil) {
            self.policyName = policyName
            self.policyDocument = policyDocument
        }

        public static let schema = StructureSchema(
            "PolicyDetail",
            [
                .optional("PolicyName", Shapes.policyNameType),
                .optional("PolicyDocument", Shapes.policyDocumentType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyName = try fields.optional("PolicyName")
            policyDocument = try fields.optional("PolicyDocument")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyName"] = policyName?.wire
            fields["PolicyDocument"] = policyDocument?.wire
            return fields
        }
    }

    /// `PolicyGrantingServiceAccess` of the model.
    public struct PolicyGrantingServiceAccess: WireStructure {
        public var policyName: String
        public var policyType: String
        public var policyArn: String?
        public var entityType: String?
        public var entityName: String?

        public init(
            policyName: String, policyType: String, policyArn: String? = nil, entityType: String? = nil,
            entityName: String? = nil
        ) {
            self.policyName = policyName
            self.policyType = policyType
            self.policyArn = policyArn
            self.entityType = entityType
            self.entityName = entityName
        }

        public static let schema = StructureSchema(
            "PolicyGrantingServiceAccess",
            [
                .required("PolicyName", Shapes.policyNameType),
                .required("PolicyType", Shapes.policyType),
                .optional("PolicyArn", Shapes.arnType),
                .optional("EntityType", Shapes.policyOwnerEntityType),
                .optional("EntityName", Shapes.entityNameType),
            ])

        public init(fields: WireFields) throws(WireError) {
            policyName = try fields.required("PolicyName")
            policyType = try fields.required("PolicyType")
            policyArn = try fields.optional("PolicyArn")
            entityType = try fields.optional("EntityType")
            entityName = try fields.optional("EntityName")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["PolicyName"] = policyName.wire
            fields["PolicyType"] = policyType.wire
            fields["PolicyArn"] = policyArn?.wire
            fields["EntityType"] = entityType?.wire
            fields["EntityName"] = entityName?.wire
            return fields
        }
    }

    /// `PolicyGroup` of the model.
    public struct PolicyGroup: WireStructure {
        public var groupName: String?
        public var groupId: String?

        public init(groupName: String? = nil, groupId: String? = nil) {
            self.groupName = groupName
            self.groupId = groupId
        }

        public static let schema = StructureSchema(
            "PolicyGroup",
            [
                .optional("GroupName", Shapes.groupNameType),
                .optional("GroupId", Shapes.idType),
            ])

        public init(fields: WireFields) throws(WireError) {
            groupName = try fields.optional("GroupName")
            groupId = try fields.optional("GroupId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["GroupName"] = groupName?.wire
            fields["GroupId"] = groupId?.wire
            return fields
        }
    }

    /// `PolicyRole` of the model.
    public struct PolicyRole: WireStructure {
        public var roleName: String?
        public var roleId: String?

        public init(roleName: String? = nil, roleId: String? = nil) {
            self.roleName = roleName
            self.roleId = roleId
        }

        public static let schema = StructureSchema(
            "PolicyRole",
            [
                .optional("RoleName", Shapes.roleNameType),
                .optional("RoleId", Shapes.idType),
            ])

        public init(fields: WireFields) throws(WireError) {
            roleName = try fields.optional("RoleName")
            roleId = try fields.optional("RoleId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["RoleName"] = roleName?.wire
            fields["RoleId"] = roleId?.wire
            return fields
        }
    }

    /// `PolicyUser` of the model.
    public struct PolicyUser: WireStructure {
        public var userName: String?
        public var userId: String?

        public init(userName: String? = nil, userId: String? = nil) {
            self.userName = userName
            self.userId = userId
        }

        public static let schema = StructureSchema(
            "PolicyUser",
            [
                .optional("UserName", Shapes.userNameType),
                .optional("UserId", Shapes.idType),
            ])

        public init(fields: WireFields) throws(WireError) {
            userName = try fields.optional("UserName")
            userId = try fields.optional("UserId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["UserName"] = userName?.wire
            fields["UserId"] = userId?.wire
            return fields
        }
    }

    /// `PolicyVersion` of the model.
    public struct PolicyVersion: WireStructure {
        public var document: String?
        public var versionId: String?
        public var isDefaultVersion: Bool?
        public var createDate: Timestamp?

        public init(
            document: String? = nil, versionId: String? = nil, isDefaultVersion: Bool? = nil,
            createDate: Timestamp? = nil
        ) {
            self.document = document
            self.versionId = versionId
            self.isDefaultVersion = isDefaultVersion
            self.createDate = createDate
        }

        public static let schema = StructureSchema(
            "PolicyVersion",
            [
                .optional("Document", Shapes.policyDocumentType),
                .optional("VersionId", Shapes.policyVersionIdType),
                .optional("IsDefaultVersion", Shapes.booleanType),
                .optional("CreateDate", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            document = try fields.optional("Document")
            versionId = try fields.optional("VersionId")
            isDefaultVersion = try fields.optional("IsDefaultVersion")
            createDate = try fields.optional("CreateDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Document"] = document?.wire
            fields["VersionId"] = versionId?.wire
            fields["IsDefaultVersion"] = isDefaultVersion?.wire
            fields["CreateDate"] = createDate?.wire
            return fields
        }
    }

}
