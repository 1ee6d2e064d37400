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

    /// `DeletionTaskFailureReasonType` of the model.
    public struct DeletionTaskFailureReasonType: WireStructure {
        public var reason: String?
        public var roleUsageList: [RoleUsageType]?

        public init(reason: String? = nil, roleUsageList: [RoleUsageType]? = nil) {
            self.reason = reason
            self.roleUsageList = roleUsageList
        }

        public static let schema = StructureSchema(
            "DeletionTaskFailureReasonType",
            [
                .optional("Reason", Shapes.reasonType),
                .optional("RoleUsageList", Shapes.roleUsageListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            reason = try fields.optional("Reason")
            roleUsageList = try fields.optional("RoleUsageList")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Reason"] = reason?.wire
            fields["RoleUsageList"] = roleUsageList?.wire
            return fields
        }
    }

    /// `EntityDetails` of the model.
    public struct EntityDetails: WireStructure {
        public var entityInfo: EntityInfo
        public var lastAuthenticated: Timestamp?

        public init(entityInfo: EntityInfo, lastAuthenticated: Timestamp? = nil) {
            self.entityInfo = entityInfo
            self.lastAuthenticated = lastAuthenticated
        }

        public static let schema = StructureSchema(
            "EntityDetails",
            [
                .required("EntityInfo", .structure(EntityInfo.self)),
                .optional("LastAuthenticated", Shapes.dateType),
            ])

        public init(fields: WireFields) throws(WireError) {
            entityInfo = try fields.required("EntityInfo")
            lastAuthenticated = try fields.optional("LastAuthenticated")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["EntityInfo"] = entityInfo.wire
            fields["LastAuthenticated"] = lastAuthenticated?.wire
            return fields
        }
    }

    /// `EntityInfo` of the model.
    public struct EntityInfo: WireStructure {
        public var arn: String
        public var name: String
        public var type: String
        public var id: String
        public var path: String?

        public init(arn: String, name: String, type: String, id: String, path: String? = nil) {
            self.arn = arn
            self.name = name
            self.type = type
            self.id = id
            self.path = path
        }

        public static let schema = StructureSchema(
            "EntityInfo",
            [
                .required("Arn", Shapes.arnType),
                .required("Name", Shapes.userNameType),
                .required("Type", Shapes.policyOwnerEntityType),
                .required("Id", Shapes.idType),
                .optional("Path", Shapes.pathType),
            ])

        public init(fields: WireFields) throws(WireError) {
            arn = try fields.required("Arn")
            name = try fields.required("Name")
            type = try fields.required("Type")
            id = try fields.required("Id")
            path = try fields.optional("Path")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Arn"] = arn.wire
            fields["Name"] = name.wire
            fields["Type"] = type.wire
            fields["Id"] = id.wire
            fields["Path"] = path?.wire
            return fields
        }
    }

}
