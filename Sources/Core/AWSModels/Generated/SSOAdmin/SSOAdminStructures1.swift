// Written by scripts/generate-models from botocore's service description. Do not edit.

public import AWSProtocols
public import Primitives

extension SSOAdmin {
    /// `AccessControlAttribute` of the model.
    public struct AccessControlAttribute: WireStructure {
        public var key: String
        public var value: AccessControlAttributeValue

        public init(key: String, value: AccessControlAttributeValue) {
            self.key = key
            self.value = value
        }

        public static let schema = StructureSchema(
            "AccessControlAttribute",
            [
                .required("Key", Shapes.accessControlAttributeKey),
                .required("Value", .structure(AccessControlAttributeValue.self)),
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

    /// `AccessControlAttributeValue` of the model.
    public struct AccessControlAttributeValue: WireStructure {
        public var source: [String]

        public init(source: [String]) {
            self.source = source
        }

        public static let schema = StructureSchema(
            "AccessControlAttributeValue",
            [
                .required("Source", Shapes.accessControlAttributeValueSourceList)
            ])

        public init(fields: WireFields) throws(WireError) {
            source = try fields.required("Source")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Source"] = source.wire
            return fields
        }
    }

    /// `AccountAssignment` of the model.
    public struct AccountAssignment: WireStructure {
        public var accountId: String?
        public var permissionSetArn: String?
        public var principalType: String?
        public var principalId: String?

        public init(
            accountId: String? = nil, permissionSetArn: String? = nil, principalType: String? = nil,
            principalId: String? = nil
        ) {
            self.accountId = accountId
            self.permissionSetArn = permissionSetArn
            self.principalType = principalType
            self.principalId = principalId
        }

        public static let schema = StructureSchema(
            "AccountAssignment",
            [
                .optional("AccountId", Shapes.accountId),
                .optional("PermissionSetArn", Shapes.permissionSetArn),
                .optional("PrincipalType", Shapes.principalType),
                .optional("PrincipalId", Shapes.principalId),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountId = try fields.optional("AccountId")
            permissionSetArn = try fields.optional("PermissionSetArn")
            principalType = try fields.optional("PrincipalType")
            principalId = try fields.optional("PrincipalId")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountId"] = accountId?.wire
            fields["PermissionSetArn"] = permissionSetArn?.wire
            fields["PrincipalType"] = principalType?.wire
            fields["PrincipalId"] = principalId?.wire
            return fields
        }
    }

    /// `AccountAssignmentForPrincipal` of the model.
    public struct AccountAssignmentForPrincipal: WireStructure {
        public var accountId: String?
        public var permissionSetArn: String?
        public var principalId: String?
        public var principalType: String?

        public init(
            accountId: String? = nil, permissionSetArn: String? = nil, principalId: String? = nil,
            principalType: String? = nil
        ) {
            self.accountId = accountId
            self.permissionSetArn = permissionSetArn
            self.principalId = principalId
            self.principalType = principalType
        }

        public static let schema = StructureSchema(
            "AccountAssignmentForPrincipal",
            [
                .optional("AccountId", Shapes.accountId),
                .optional("PermissionSetArn", Shapes.permissionSetArn),
                .optional("PrincipalId", Shapes.principalId),
                .optional("PrincipalType", Shapes.principalType),
            ])

        public init(fields: WireFields) throws(WireError) {
            accountId = try fields.optional("AccountId")
            permissionSetArn = try fields.optional("PermissionSetArn")
            principalId = try fields.optional("PrincipalId")
            principalType = try fields.optional("PrincipalType")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["AccountId"] = accountId?.wire
            fields["PermissionSetArn"] = permissionSetArn?.wire
            fields["PrincipalId"] = principalId?.wire
            fields["PrincipalType"] = principalType?.wire
            return fields
        }
    }

    /// `AccountAssignmentOperationStatus` of the model.
    public struct AccountAssignmentOperationStatus: WireStructure {
        public var status: String?
        public var requestId: String?
        public var failureReason: String?
        public var targetId: String?
        public var targetType: String?
        public var permissionSetArn: String?
        public var principalType: String?
        public var principalId: String?
        public var createdDate: Timestamp?

        public init(
            status: String? = nil, requestId: String? = nil, failureReason: String? = nil, targetId: String? = nil,
            targetType: String? = nil, permissionSetArn: String? = nil, principalType: String? = nil,
            principalId: String? = nil, createdDate: Timestamp? = nil
        ) {
            self.status = status
            self.requestId = requestId
            self.failureReason = failureReason
            self.targetId = targetId
            self.targetType = targetType
            self.permissionSetArn = permissionSetArn
            self.principalType = principalType
            self.principalId = principalId
            self.createdDate = createdDate
        }

        public static let schema = StructureSchema(
            "AccountAssignmentOperationStatus",
            [
                .optional("Status", Shapes.statusValues),
                .optional("RequestId", Shapes.uuId),
                .optional("FailureReason", Shapes.reason),
                .optional("TargetId", Shapes.targetId),
                .optional("TargetType", Shapes.targetType),
                .optional("PermissionSetArn", Shapes.permissionSetArn),
                .optional("PrincipalType", Shapes.principalType),
                .optional("PrincipalId", Shapes.principalId),
                .optional("CreatedDate", Shapes.date),
            ])

        public init(fields: WireFields) throws(WireError) {
            status = try fields.optional("Status")
            requestId = try fields.optional("RequestId")
            failureReason = try fields.optional("FailureReason")
            targetId = try fields.optional("TargetId")
            targetType = try fields.optional("TargetType")
            permissionSetArn = try fields.optional("PermissionSetArn")
            principalType = try fields.optional("PrincipalType")
            principalId = try fields.optional("PrincipalId")
            createdDate = try fields.optional("CreatedDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Status"] = status?.wire
            fields["RequestId"] = requestId?.wire
            fields["FailureReason"] = failureReason?.wire
            fields["TargetId"] = targetId?.wire
            fields["TargetType"] = targetType?.wire
            fields["PermissionSetArn"] = permissionSetArn?.wire
            fields["PrincipalType"] = principalType?.wire
            fields["PrincipalId"] = principalId?.wire
            fields["CreatedDate"] = createdDate?.wire
            return fields
        }
    }

    /// `AccountAssignmentOperationStatusMetadata` of the model.
    public struct AccountAssignmentOperationStatusMetadata: WireStructure {
        public var status: String?
        public var requestId: String?
        public var createdDate: Timestamp?

        public init(status: String? = nil, requestId: String? = nil, createdDate: Timestamp? = nil) {
            self.status = status
            self.requestId = requestId
            self.createdDate = createdDate
        }

        public static let schema = StructureSchema(
            "AccountAssignmentOperationStatusMetadata",
            [
                .optional("Status", Shapes.statusValues),
                .optional("RequestId", Shapes.uuId),
                .optional("CreatedDate", Shapes.date),
            ])

        public init(fields: WireFields) throws(WireError) {
            status = try fields.optional("Status")
            requestId = try fields.optional("RequestId")
            createdDate = try fields.optional("CreatedDate")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Status"] = status?.wire
            fields["RequestId"] = requestId?.wire
            fields["CreatedDate"] = createdDate?.wire
            return fields
        }
    }

    /// `AttachedManagedPolicy` of the model.
    public struct AttachedManagedPolicy: WireStructure {
        public var name: String?
        public var arn: String?

        public init(name: String? = nil, arn: String? = nil) {
            self.name = name
            self.arn = arn
        }

        public static let schema = StructureSchema(
            "AttachedManagedPolicy",
            [
                .optional("Name", Shapes.name),
                .optional("Arn", Shapes.managedPolicyArn),
            ])

        public init(fields: WireFields) throws(WireError) {
            name = try fields.optional("Name")
            arn = try fields.optional("Arn")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Name"] = name?.wire
            fields["Arn"] = arn?.wire
            return fields
        }
    }

    /// `CustomerManagedPolicyReference` of the model.
    public struct CustomerManagedPolicyReference: WireStructure {
        public var name: String
        public var path: String?

        public init(name: String, path: String? = nil) {
            self.name = name
            self.path = path
        }

        public static let schema = StructureSchema(
            "CustomerManagedPolicyReference",
            [
                .required("Name", Shapes.managedPolicyName),
                .optional("Path", Shapes.managedPolicyPath),
            ])

        public init(fields: WireFields) throws(WireError) {
            name = try fields.required("Name")
            path = try fields.optional("Path")
        }

        public var fields: WireFields {
            var fields: WireFields = [:]
            fields["Name"] = name.wire
            fields["Path"] = path?.wire
            return fields
        }
    }

}
