// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
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

}
