// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension IAM {
    /// `Statement` of the model.
    public struct Statement: WireStructure {
        public var sourcePolicyId: String?
        public var sourcePolicyType: String?
        public var startPosition: Position?
        public var endPosition: Position?

        public init(
            sourcePolicyId: String? = nil, sourcePolicyType: String? = nil, startPosition: Position? = nil,
            endPosition: Position? = nil
        ) {
            self.sourcePolicyId = sourcePolicyId
            self.sourcePolicyType = sourcePolicyType
            self.startPosition = startPosition
            self.endPosition = endPosition
        }

        public static let schema = StructureSchema(
            "Statement",
            [
                .optional("SourcePolicyId", Shapes.policyIdentifierType),
                .optional("SourcePolicyType", Shapes.policySourceType),
                .optional("StartPosition", .structure(Position.self)),
                .optional("EndPosition", .structure(Position.self)),
            ])

        public init(fields: WireFields) throws(WireError) {
            sourcePolicyId = try fields.optional("SourcePolicyId")
            sourcePolicyType = try fields.optional("SourcePolicyType")
            startPosition = try fields.optional("StartPosition")
            endPosition = try fields.optional("EndPosition")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SourcePolicyId"] = sourcePolicyId?.wire
            fields["SourcePolicyType"] = sourcePolicyType?.wire
            fields["StartPosition"] = startPosition?.wire
            fields["EndPosition"] = endPosition?.wire
            return fields
        }
    }

    /// `Tag` of the model.
    public struct Tag: WireStructure {
        public var key: String
        public var value: String

        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }

        public static let schema = StructureSchema(
            "Tag",
            [
                .required("Key", Shapes.tagKeyType),
                .required("Value", Shapes.tagValueType),
            ])

        public init(fields: WireFields) throws(WireError) {
            key = try fields.required("Key")
            value = try fields.required("Value")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Key"] = key.wire
            fields["Value"] = value.wire
            return fields
        }
    }

    /// `TrackedActionLastAccessed` of the model.
    public struct TrackedActionLastAccessed: WireStructure {
        public var actionName: String?
        public var lastAccessedEntity: String?
        public var lastAccessedTime: Timestamp?
        public var lastAccessedRegion: String?

        public init(
            actionName: String? = nil, lastAccessedEntity: String? = nil, lastAccessedTime: Timestamp? = nil,
            lastAccessedRegion: String? = nil
        ) {
            self.actionName = actionName
            self.lastAccessedEntity = lastAccessedEntity
            self.lastAccessedTime = lastAccessedTime
            self.lastAccessedRegion = lastAccessedRegion
        }

        public static let schema = StructureSchema(
            "TrackedActionLastAccessed",
            [
                .optional("ActionName", Shapes.stringType),
                .optional("LastAccessedEntity", Shapes.arnType),
                .optional("LastAccessedTime", Shapes.dateType),
                .optional("LastAccessedRegion", Shapes.stringType),
            ])

        public init(fields: WireFields) throws(WireError) {
            actionName = try fields.optional("ActionName")
            lastAccessedEntity = try fields.optional("LastAccessedEntity")
            lastAccessedTime = try fields.optional("LastAccessedTime")
            lastAccessedRegion = try fields.optional("LastAccessedRegion")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["ActionName"] = actionName?.wire
            fields["LastAccessedEntity"] = lastAccessedEntity?.wire
            fields["LastAccessedTime"] = lastAccessedTime?.wire
            fields["LastAccessedRegion"] = lastAccessedRegion?.wire
            return fields
        }
    }

    /// `User` of the model.
    public struct User: WireStructure {
        public var path: String
        public var userName: String
        public var userId: String
        public var arn: String
        public var createDate: Timestamp
        public var passwordLastUsed: Timestamp?
        public var permissionsBoundary: AttachedPermissionsBoundary?
        public var tags: [Tag]?

        public init(
            path: String, userName: String, userId: String, arn: String, createDate: Timestamp,
            passwordLastUsed: Timestamp? = nil, permissionsBoundary: AttachedPermissionsBoundary? = nil,
            tags: [Tag]? = nil
        ) {
            self.path = path
            self.userName = userName
            self.userId = userId
            self.arn = arn
            self.createDate = createDate
            self.passwordLastUsed = passwordLastUsed
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "User",
            [
                .required("Path", Shapes.pathType),
                .required("UserName", Shapes.userNameType),
                .required("UserId", Shapes.idType),
                .required("Arn", Shapes.arnType),
                .required("CreateDate", Shapes.dateType),
                .optional("PasswordLastUsed", Shapes.dateType),
                .optional("PermissionsBoundary", .structure(AttachedPermissionsBoundary.self)),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.required("Path")
            userName = try fields.required("UserName")
            userId = try fields.required("UserId")
            arn = try fields.required("Arn")
            createDate = try fields.required("CreateDate")
            passwordLastUsed = try fields.optional("PasswordLastUsed")
            permissionsBoundary = try fields.optional("PermissionsBoundary")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path.wire
            fields["UserName"] = userName.wire
            fields["UserId"] = userId.wire
            fields["Arn"] = arn.wire
            fields["CreateDate"] = createDate.wire
            fields["PasswordLastUsed"] = passwordLastUsed?.wire
            fields["PermissionsBoundary"] = permissionsBoundary?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// `UserDetail` of the model.
    public struct UserDetail: WireStructure {
        public var path: String?
        public var userName: String?
        public var userId: String?
        public var arn: String?
        public var createDate: Timestamp?
        public var userPolicyList: [PolicyDetail]?
        public var groupList: [String]?
        public var attachedManagedPolicies: [AttachedPolicy]?
        public var permissionsBoundary: AttachedPermissionsBoundary?
        public var tags: [Tag]?

        public init(
            path: String? = nil, userName: String? = nil, userId: String? = nil, arn: String? = nil,
            createDate: Timestamp? = nil, userPolicyList: [PolicyDetail]? = nil, groupList: [String]? = nil,
            attachedManagedPolicies: [AttachedPolicy]? = nil, permissionsBoundary: AttachedPermissionsBoundary? = nil,
            tags: [Tag]? = nil
        ) {
            self.path = path
            self.userName = userName
            self.userId = userId
            self.arn = arn
            self.createDate = createDate
            self.userPolicyList = userPolicyList
            self.groupList = groupList
            self.attachedManagedPolicies = attachedManagedPolicies
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "UserDetail",
            [
                .optional("Path", Shapes.pathType),
                .optional("UserName", Shapes.userNameType),
                .optional("UserId", Shapes.idType),
                .optional("Arn", Shapes.arnType),
                .optional("CreateDate", Shapes.dateType),
                .optional("UserPolicyList", Shapes.policyDetailListType),
                .optional("GroupList", Shapes.groupNameListType),
                .optional("AttachedManagedPolicies", Shapes.attachedPoliciesListType),
                .optional("PermissionsBoundary", .structure(AttachedPermissionsBoundary.self)),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            path = try fields.optional("Path")
            userName = try fields.optional("UserName")
            userId = try fields.optional("UserId")
            arn = try fields.optional("Arn")
            createDate = try fields.optional("CreateDate")
            userPolicyList = try fields.optional("UserPolicyList")
            groupList = try fields.optional("GroupList")
            attachedManagedPolicies = try fields.optional("AttachedManagedPolicies")
            permissionsBoundary = try fields.optional("PermissionsBoundary")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Path"] = path?.wire
            fields["UserName"] = userName?.wire
            fields["UserId"] = userId?.wire
            fields["Arn"] = arn?.wire
            fields["CreateDate"] = createDate?.wire
            fields["UserPolicyList"] = userPolicyList?.wire
            fields["GroupList"] = groupList?.wire
            fields["AttachedManagedPolicies"] = attachedManagedPolicies?.wire
            fields["PermissionsBoundary"] = permissionsBoundary?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

    /// `VirtualMFADevice` of the model.
    public struct VirtualMFADevice: WireStructure {
        public var serialNumber: String
        public var base32StringSeed: Secret?
        public var qrCodePNG: Secret?
        public var user: User?
        public var enableDate: Timestamp?
        public var tags: [Tag]?

        public init(
            serialNumber: String, base32StringSeed: Secret? = nil, qrCodePNG: Secret? = nil, user: User? = nil,
            enableDate: Timestamp? = nil, tags: [Tag]? = nil
        ) {
            self.serialNumber = serialNumber
            self.base32StringSeed = base32StringSeed
            self.qrCodePNG = qrCodePNG
            self.user = user
            self.enableDate = enableDate
            self.tags = tags
        }

        public static let schema = StructureSchema(
            "VirtualMFADevice",
            [
                .required("SerialNumber", Shapes.serialNumberType),
                .optional("Base32StringSeed", Shapes.bootstrapDatum, secret: true),
                .optional("QRCodePNG", Shapes.bootstrapDatum, secret: true),
                .optional("User", .structure(User.self)),
                .optional("EnableDate", Shapes.dateType),
                .optional("Tags", Shapes.tagListType),
            ])

        public init(fields: WireFields) throws(WireError) {
            serialNumber = try fields.required("SerialNumber")
            base32StringSeed = try fields.optional("Base32StringSeed")
            qrCodePNG = try fields.optional("QRCodePNG")
            user = try fields.optional("User")
            enableDate = try fields.optional("EnableDate")
            tags = try fields.optional("Tags")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["SerialNumber"] = serialNumber.wire
            fields["Base32StringSeed"] = base32StringSeed?.wire
            fields["QRCodePNG"] = qrCodePNG?.wire
            fields["User"] = user?.wire
            fields["EnableDate"] = enableDate?.wire
            fields["Tags"] = tags?.wire
            return fields
        }
    }

}
